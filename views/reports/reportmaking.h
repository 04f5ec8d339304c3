// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reports.h"
#include "models/store/pastcopy.h"
#include "views/print/paper.h"

#include <QFutureWatcher>

#include <memory>
#include <optional>

namespace kitcamp {

/// A report as it is asked for on the page.
struct ReportOrder {
    ReportWish wish;
    QDate asOf; ///< the end of which day; not valid: now
    QString language; ///< "en", "zh_CN"
    friend bool operator==(const ReportOrder&, const ReportOrder&) = default;
};

/// A report that was made: what it says, and its pages.
struct MadeReport {
    ReportOrder order;
    ReportDocument document;
    PaperFrame frame;
    std::shared_ptr<const Paper> paper;
    std::shared_ptr<const PaperPages> pages;
};

/// Composes reports and lays them out beside the window; what is asked for last wins. A paper in another
/// language than the window's is composed at once, because a program speaks one language at a time.
class ReportMaking : public QObject
{
    Q_OBJECT
public:
    /// \p store must outlive this.
    ReportMaking(Store& store, QObject* parent);
    ~ReportMaking() override;

    void make(const ReportOrder& order);
    /// In the format that the name ends with.
    void save(const MadeReport& report, const QString& path);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_work.isRunning() || m_after.then; }

Q_SIGNALS:
    void started(const QString& what, bool cancellable);
    void progressed(int done, int total);
    void made(const std::shared_ptr<const kitcamp::MadeReport>& report);
    void saved(const QString& path);
    void failed(const kitcamp::Error& error);
    void finished(); ///< nothing runs any more

private:
    using Progress = std::function<void(int, int)>;
    using Cancelled = std::function<bool()>;
    using Work = std::function<Result<void>(const Progress&, const Cancelled&)>;

    /// What follows where a work was done.
    struct After {
        std::function<void()> then;
        bool isLast = true; ///< of its order: all is said in then
    };

    void start(Work work, After after);
    /// In the language of a paper: at once where it is another one than the window's.
    void startIn(const QString& language, Work work, After after);
    void compose(const ReportOrder& order);
    void fail(const Error& error);
    void onFinished();
    [[nodiscard]] Result<void> goToDay(QDate day, const Progress& progress, const Cancelled& cancelled);
    [[nodiscard]] Result<std::shared_ptr<MadeReport>> composed(const ReportOrder& order,
                                                               const PaperFrame& frame,
                                                               const Progress& progress,
                                                               const Cancelled& cancelled);
    [[nodiscard]] Result<std::shared_ptr<MadeReport>>
    composedInThePast(const ReportOrder& order, const Progress& progress, const Cancelled& cancelled);

    Store& m_store;
    QString m_path;
    qint64 m_now = 0; ///< of the work that runs
    QFutureWatcher<void> m_work;
    std::shared_ptr<Result<void>> m_result; ///< written by the work, read when it has finished
    After m_after; ///< of the work that runs, or ended and was not followed yet
    std::optional<ReportOrder> m_next; ///< asked for while another one was made
    std::shared_ptr<const PastCopy> m_past; ///< of the day that was looked at last
};

} // namespace kitcamp
