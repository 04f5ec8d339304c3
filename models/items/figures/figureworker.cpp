// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/figureworker.h"

#include "models/statistics/spokenlanguage.h"

namespace kitcamp {

Result<FigureScope> FigureWorker::open(const FigureFile& file, const Flag& cancelled)
{
    if (!m_reader || m_reader->path() != file.path) {
        close();
        m_copy = file.copy;
        KITCAMP_ASSIGN(m_reader, Store::openReader(file.path));
        // What is counted walks through whole tables: more pages than these would not be met again.
        KITCAMP_TRY(m_reader->script("PRAGMA cache_size=-24576"));
    }
    KITCAMP_ASSIGN(FigureScope scope, FigureScope::of(*m_reader, file.now));
    if (cancelled)
        scope.isCancelled = [cancelled] { return cancelled->load(); };
    return scope;
}

void FigureWorker::close()
{
    m_memory.reset();
    m_reader.reset();
    m_copy.reset();
}

void FigureWorker::answer(const FigureFile& file, const QList<FigureQuestion>& questions,
                          const Flag& cancelled, const TakeAnswer& take)
{
    if (*cancelled)
        return;
    auto scope = open(file, cancelled);
    if (scope) {
        if (m_memory)
            scope->memory = m_memory;
        m_memory = scope->memory;
    }
    for (const FigureQuestion& question : questions) {
        if (*cancelled)
            return;
        QElapsedTimer timer;
        timer.start();
        const QReadLocker speaking(&spokenLanguage());
        const Result<FigureAnswer> answer = scope ? ask(*m_reader, question, *scope) : scope.error();
        take(question, answer, timer.elapsed());
    }
}

Result<FigureRows> FigureWorker::rows(const FigureFile& file, const FigureQuestion& question,
                                      const QStringList& keys, const Flag& cancelled, int most)
{
    const QReadLocker speaking(&spokenLanguage());
    KITCAMP_ASSIGN(const FigureScope scope, open(file, cancelled));
    return rowsBehind(*m_reader, question, keys, scope, most);
}

Result<QList<FigureGroup>> FigureWorker::groups(const FigureFile& file, const QString& measure,
                                                const QString& dimension)
{
    const QReadLocker speaking(&spokenLanguage());
    KITCAMP_ASSIGN(const FigureScope scope, open(file, {}));
    return groupsOf(*m_reader, measure, dimension, scope);
}

} // namespace kitcamp
