// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/figures/figurerunner.h"
#include "models/store/pastcopy.h"

#include <QThreadPool>

namespace kitcamp {

/// Makes the file as it was on a day, on a thread of its own, and keeps it while figures are looked up in it.
/// The newest day wins.
class PastFigures : public QObject
{
    Q_OBJECT
public:
    /// \p store must outlive this.
    PastFigures(Store& store, QObject* parent);
    ~PastFigures() override;

    void goTo(QDate day);
    /// Ends what is being made; the day that is looked at stays.
    void cancel();
    void leave(); ///< today again
    [[nodiscard]] const PastCopy* copy() const { return m_copy.get(); }
    [[nodiscard]] std::optional<FigureFile> file() const;
    [[nodiscard]] bool isMaking() const { return m_making; }

Q_SIGNALS:
    void progressed(int percent);
    void ready();
    void failed(const kitcamp::Error& error);

private:
    using Flag = std::shared_ptr<std::atomic_bool>;
    using Made = std::shared_ptr<Result<std::unique_ptr<PastCopy>>>;
    void make(QDate day, const Flag& cancelled);
    void take(const Made& made);

    PastCopy::Source m_source;
    QThreadPool m_pool;
    Flag m_cancelled;
    bool m_making = false;
    std::unique_ptr<PastCopy> m_copy;
};

} // namespace kitcamp
