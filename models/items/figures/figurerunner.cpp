// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/figurerunner.h"

#include "models/items/figures/figureworker.h"

#include <QJsonDocument>

#include <algorithm>

namespace kitcamp {

namespace {

constexpr int soonMs = 40; ///< a burst of commits is answered once
constexpr int pauseMs = 1000; ///< between two rounds
constexpr int mostKnown = 400; ///< answers kept, shown or not

QByteArray keyOf(const FigureQuestion& question)
{
    return QJsonDocument(toJson(question)).toJson(QJsonDocument::Compact);
}

} // namespace

bool readAlike(const FigureAnswer& one, const FigureAnswer& other)
{
    const auto sameAxis = [](const FigureAxis& a, const FigureAxis& b) {
        return a.dimension == b.dimension && a.title == b.title && a.groups == b.groups;
    };
    return one.values == other.values && one.earlier == other.earlier && one.total == other.total
        && one.earlierTotal == other.earlierTotal && one.remarks == other.remarks && one.unit == other.unit
        && std::equal(one.axes.begin(), one.axes.end(), other.axes.begin(), other.axes.end(), sameAxis);
}

FigureRunner::FigureRunner(Store& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_worker(new FigureWorker) // of its thread, which deletes it
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("figures"));
    m_thread.start();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (!isRunning())
            start();
    });
    connect(&m_store, &Store::changed, this, &FigureRunner::onChanged);
}

FigureRunner::~FigureRunner()
{
    *m_cancelled = true;
    m_thread.quit();
    m_thread.wait();
}

FigureFile FigureRunner::file() const
{
    return m_copy ? *m_copy : FigureFile{m_store.path(), m_store.clock().now()};
}

const FigureAnswer* FigureRunner::answerOf(const FigureQuestion& question) const
{
    const auto known = m_known.constFind(keyOf(question));
    return known == m_known.constEnd() || !known->answer ? nullptr : &*known->answer;
}

void FigureRunner::watch(const QList<FigureQuestion>& questions)
{
    m_watched.clear();
    for (const FigureQuestion& question : questions) {
        if (!m_watched.contains(question))
            m_watched << question;
    }
    cancel();
    start();
}

void FigureRunner::cancel()
{
    *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    for (const QByteArray& key : std::as_const(m_pending))
        m_known[key].fresh = false;
    m_pending.clear();
    m_total = 0;
    m_soon.stop();
}

void FigureRunner::pause()
{
    m_paused = true;
    cancel();
}

void FigureRunner::resume()
{
    if (!std::exchange(m_paused, false))
        return;
    start();
}

/// Else the next question would be what lets a copy of an earlier day go.
void FigureRunner::closeReader()
{
    QMetaObject::invokeMethod(m_worker, &FigureWorker::close, Qt::QueuedConnection);
}

void FigureRunner::lookAtCopy(const FigureFile& copy)
{
    cancel();
    m_copy = copy;
    m_known.clear();
    closeReader();
}

void FigureRunner::lookAtToday()
{
    if (!m_copy)
        return;
    cancel();
    m_copy.reset();
    m_known.clear();
    closeReader();
}

void FigureRunner::timePassed()
{
    if (m_copy)
        return;
    makeStale([](const FigureQuestion&) { return true; });
}

/// As long as it took the last time. Of loans there are a hundred times as many rows as of all else.
qint64 FigureRunner::expectedCost(const FigureQuestion& question)
{
    constexpr qint64 ofLoans = 500;
    const auto known = m_known.constFind(keyOf(question));
    if (known != m_known.constEnd() && known->answer)
        return known->milliseconds;
    return isTouched(question, {QStringLiteral("loan")}) ? ofLoans : 0;
}

void FigureRunner::start()
{
    if (m_paused)
        return;
    QList<FigureQuestion> wanted;
    for (const FigureQuestion& question : m_watched) {
        const auto known = m_known.constFind(keyOf(question));
        if (known == m_known.constEnd() || !known->fresh)
            wanted << question;
    }
    std::stable_sort(wanted.begin(), wanted.end(), [this](const auto& one, const auto& other) {
        return expectedCost(one) < expectedCost(other);
    });
    m_total = int(wanted.size());
    Q_EMIT progressed(0, m_total);
    if (wanted.isEmpty())
        return;
    m_sinceStart.start();
    for (const FigureQuestion& question : wanted) {
        const QByteArray key = keyOf(question);
        m_pending.insert(key);
        // What changes from here on makes the answer stale again.
        Known& known = m_known[key];
        known.question = question;
        known.fresh = true;
        Q_EMIT asked(question);
    }
    const auto take = [this, flag = m_cancelled](const FigureQuestion& question,
                                                 const Result<FigureAnswer>& answer, qint64 milliseconds) {
        QMetaObject::invokeMethod(
            this,
            [this, flag, question, answer, milliseconds] {
                if (!*flag)
                    this->take(question, answer, milliseconds);
            },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, where = file(), wanted, flag = m_cancelled, take] {
                                  worker->answer(where, wanted, flag, take);
                              });
}

void FigureRunner::take(const FigureQuestion& question, const Result<FigureAnswer>& answer,
                        qint64 milliseconds)
{
    const QByteArray key = keyOf(question);
    m_pending.remove(key);
    Known& known = m_known[key];
    known.milliseconds = milliseconds;
    if (answer) {
        const bool alike = known.answer && readAlike(*known.answer, *answer);
        known.answer = *answer;
        if (!alike)
            Q_EMIT answered(question);
    } else {
        known.answer.reset();
        Q_EMIT failed(question, answer.error());
    }
    Q_EMIT progressed(m_total - int(m_pending.size()), m_total);
    if (!m_pending.isEmpty())
        return;
    m_total = 0;
    Q_EMIT progressed(0, 0);
    forget();
    if (std::any_of(m_known.cbegin(), m_known.cend(), [](const Known& each) { return !each.fresh; }))
        startSoon();
}

/// Answers that nobody looks at any more are kept for who comes back, but not without bound.
void FigureRunner::forget()
{
    if (m_known.size() <= mostKnown)
        return;
    QHash<QByteArray, Known> kept;
    for (const FigureQuestion& question : m_watched) {
        const auto known = m_known.constFind(keyOf(question));
        if (known != m_known.constEnd())
            kept.insert(known.key(), *known);
    }
    m_known = kept;
}

void FigureRunner::onChanged(const Announcement& announcement)
{
    if (m_copy)
        return;
    const QStringList names = announcement.rows.keys();
    const QSet<QString> tables(names.begin(), names.end());
    // The zone, the terms and the free days of the centre stand in every figure.
    const bool all = tables.contains(QStringLiteral("setting"));
    makeStale([&](const FigureQuestion& question) { return all || isTouched(question, tables); });
}

bool FigureRunner::isTouched(const FigureQuestion& question, const QSet<QString>& tables)
{
    auto found = m_tables.constFind(question.measure);
    if (found == m_tables.constEnd()) {
        const auto measure = measureOf(question.measure);
        found = m_tables.insert(question.measure, measure ? measure->tables : QStringList());
    }
    return std::any_of(found->begin(), found->end(),
                       [&](const QString& table) { return tables.contains(table); });
}

void FigureRunner::makeStale(const std::function<bool(const FigureQuestion&)>& which)
{
    bool some = false;
    for (Known& known : m_known) {
        if (known.fresh && which(known.question))
            known.fresh = false;
    }
    for (const FigureQuestion& question : m_watched) {
        const auto known = m_known.constFind(keyOf(question));
        some = some || known == m_known.constEnd() || !known->fresh;
    }
    if (some)
        startSoon();
}

void FigureRunner::startSoon()
{
    if (m_paused || m_soon.isActive())
        return;
    const qint64 since = m_sinceStart.isValid() ? m_sinceStart.elapsed() : pauseMs;
    m_soon.start(int(std::max<qint64>(soonMs, pauseMs - since)));
}

} // namespace kitcamp
