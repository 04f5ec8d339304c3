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
    /// Reads copy(); none while it is today.
    [[nodiscard]] Connection* reader() const { return m_reader.get(); }
    /// That is looked at, or being made.
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] std::optional<FigureFile> file() const;
    [[nodiscard]] bool isMaking() const { return m_making; }

Q_SIGNALS:
    void progressed(int percent);
    void ready();
    void failed(const kitcamp::Error& error);
    /// Somebody was erased since the copy was made, and stands in it by name: leave it, and go there anew.
    void outdated();

private:
    using Flag = std::shared_ptr<std::atomic_bool>;
    using Made = std::shared_ptr<Result<std::unique_ptr<PastCopy>>>;
    void make(QDate day, const Flag& cancelled);
    void take(const Made& made);
    void onChanged(const Announcement& announcement);
    [[nodiscard]] qint64 erasedPersons();

    Store& m_store;
    PastCopy::Source m_source;
    QThreadPool m_pool;
    Flag m_cancelled;
    bool m_making = false;
    QDate m_day;
    qint64 m_erasedThen = 0; ///< when the copy that is made was begun
    qint64 m_erasedInCopy = 0;
    std::shared_ptr<const PastCopy> m_copy;
    std::unique_ptr<Connection> m_reader; ///< of m_copy, and gone before it
};

} // namespace kitcamp
