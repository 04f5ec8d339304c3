// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/figures.h"
#include "models/store/store.h"

#include <QElapsedTimer>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>

namespace kitcamp {

class FigureWorker;
class PastCopy;

/// Where questions are answered: the file as it is, or a copy of it as it was.
struct FigureFile {
    QString path;
    qint64 now = 0; ///< Unix seconds; of a copy the end of its day
    std::shared_ptr<const PastCopy> copy = nullptr; ///< is there as long as somebody reads in it
};

/// Keeps a set of questions answered, on a thread with a reader of its own: what is wanted last wins, cheap
/// questions come first, and after a commit only those are asked again whose tables it touched, at most once
/// a second. Old answers stay until new ones are there.
class FigureRunner : public QObject
{
    Q_OBJECT
public:
    /// \p store must outlive the runner.
    FigureRunner(Store& store, QObject* parent);
    ~FigureRunner() override;

    /// These are wanted from now on, in this order; what runs for others is cancelled.
    void watch(const QList<FigureQuestion>& questions);
    /// Answers come from a copy, where nothing changes any more.
    void lookAtCopy(const FigureFile& copy);
    void lookAtToday();
    [[nodiscard]] bool looksAtCopy() const { return m_copy.has_value(); }
    /// Time has passed: what depends on the hour is asked again.
    void timePassed();
    void cancel();
    /// Nothing is asked until resume(): nobody looks, or the program speaks another language for a moment.
    void pause();
    /// What has changed meanwhile is asked now.
    void resume();

    /// The newest answer that is known, also while a newer one is awaited.
    [[nodiscard]] const FigureAnswer* answerOf(const FigureQuestion& question) const;
    [[nodiscard]] bool isRunning() const { return !m_pending.isEmpty(); }
    [[nodiscard]] FigureFile file() const;

Q_SIGNALS:
    void asked(const kitcamp::FigureQuestion& question); ///< sent to the thread
    void answered(const kitcamp::FigureQuestion& question);
    void failed(const kitcamp::FigureQuestion& question, const kitcamp::Error& error);
    /// \p total 0: all is answered.
    void progressed(int done, int total);

private:
    struct Known {
        FigureQuestion question;
        std::optional<FigureAnswer> answer; ///< none: not yet, or refused
        bool fresh = false; ///< nothing that it counts has changed since it was asked
        qint64 milliseconds = 0; ///< that it took the last time
    };
    using Flag = std::shared_ptr<std::atomic_bool>;

    void start();
    void closeReader();
    [[nodiscard]] qint64 expectedCost(const FigureQuestion& question); ///< milliseconds
    void take(const FigureQuestion& question, const Result<FigureAnswer>& answer, qint64 milliseconds);
    void onChanged(const Announcement& announcement);
    [[nodiscard]] bool isTouched(const FigureQuestion& question, const QSet<QString>& tables);
    void makeStale(const std::function<bool(const FigureQuestion&)>& which);
    void startSoon();
    void forget();

    Store& m_store;
    std::optional<FigureFile> m_copy;
    QThread m_thread;
    FigureWorker* m_worker = nullptr;
    QList<FigureQuestion> m_watched;
    QHash<QByteArray, Known> m_known;
    QHash<QString, QStringList> m_tables; ///< of a measure
    QSet<QByteArray> m_pending;
    int m_total = 0;
    bool m_paused = false;
    Flag m_cancelled;
    QTimer m_soon;
    QElapsedTimer m_sinceStart;
};

/// Two answers that are read alike: nothing has to be drawn anew.
[[nodiscard]] bool readAlike(const FigureAnswer& one, const FigureAnswer& other);

} // namespace kitcamp
