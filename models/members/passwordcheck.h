// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QHash>
#include <QThreadPool>

namespace kitcamp {

/// Tries the passwords of a file's operators in a thread of its own, one after the other. Who was wrong three
/// times in a row waits a little.
class PasswordCheck : public QObject
{
    Q_OBJECT
public:
    enum class Answer { Right, Wrong, Wait };
    using Told = std::function<void(Answer)>;

    explicit PasswordCheck(Store& store, QObject* parent = nullptr);
    ~PasswordCheck() override;

    /// Tells \p told, in this thread and never from within this call, unless \p context is gone by then.
    void ask(OperatorId whose, const QString& password, QObject* context, const Told& told);
    /// Makes what is kept of a new password, there as well.
    void hash(const QString& password, QObject* context,
              const std::function<void(const Result<QString>&)>& made);
    /// Seconds until the next one is tried; 0: at once.
    [[nodiscard]] int secondsToWait(OperatorId whose) const;
    /// What to say of a wrong one, or of one that came too early; translated.
    [[nodiscard]] QString sentence(OperatorId whose, Answer answer) const;

private:
    struct Tries {
        int wrong = 0;
        qint64 notBefore = 0; ///< Unix seconds
    };
    void note(OperatorId whose, Answer answer);

    Store& m_store;
    QHash<qint64, Tries> m_tries;
    QThreadPool m_pool;
};

} // namespace kitcamp
