// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/figures/figurerunner.h"

namespace kitcamp {

/// Lives in a thread and keeps a reader there; each call may be ended by its flag.
class FigureWorker : public QObject
{
    Q_OBJECT
public:
    using Flag = std::shared_ptr<std::atomic_bool>;
    using TakeAnswer =
        std::function<void(const FigureQuestion&, const Result<FigureAnswer>&, qint64 milliseconds)>;

    /// Call these in the thread of the worker. \p take is called there too.
    void answer(const FigureFile& file, const QList<FigureQuestion>& questions, const Flag& cancelled,
                const TakeAnswer& take);
    [[nodiscard]] Result<FigureRows> rows(const FigureFile& file, const FigureQuestion& question,
                                          const QStringList& keys, const Flag& cancelled, int most);
    [[nodiscard]] Result<QList<FigureGroup>> groups(const FigureFile& file, const QString& measure,
                                                    const QString& dimension);
    /// Lets the file go until the next question.
    void close();

private:
    [[nodiscard]] Result<FigureScope> open(const FigureFile& file, const Flag& cancelled);

    std::shared_ptr<const PastCopy> m_copy; ///< outlives the reader of it
    std::unique_ptr<Connection> m_reader;
    std::shared_ptr<FigureMemory> m_memory; ///< of m_reader: what serves the next questions too
};

} // namespace kitcamp
