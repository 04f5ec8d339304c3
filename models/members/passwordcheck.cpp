// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/passwordcheck.h"

#include "models/members/operatorpassword.h"

#include <QPointer>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int wrongOnesInPeace = 2;
constexpr int waitEach = 10; // seconds more with each wrong one
constexpr int waitLongest = 60;
} // namespace

PasswordCheck::PasswordCheck(Store& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    m_pool.setMaxThreadCount(1);
}

PasswordCheck::~PasswordCheck()
{
    m_pool.waitForDone();
}

int PasswordCheck::secondsToWait(OperatorId whose) const
{
    return static_cast<int>(
        std::clamp<qint64>(m_tries.value(whose.value).notBefore - m_store.clock().now(), 0, waitLongest));
}

void PasswordCheck::note(OperatorId whose, Answer answer)
{
    if (answer == Answer::Right) {
        m_tries.remove(whose.value);
        return;
    }
    Tries& tries = m_tries[whose.value];
    if (answer == Answer::Wrong && ++tries.wrong > wrongOnesInPeace)
        tries.notBefore =
            m_store.clock().now() + qMin(waitLongest, waitEach * (tries.wrong - wrongOnesInPeace));
}

void PasswordCheck::ask(OperatorId whose, const QString& password, QObject* context, const Told& told)
{
    const auto tell = [this, whose, told, to = QPointer<QObject>(context)](Answer answer) {
        note(whose, answer);
        if (to)
            told(answer);
    };
    const auto kept = passwordOf(m_store.reader(), whose);
    if (!kept || secondsToWait(whose) > 0) {
        QMetaObject::invokeMethod(
            this, [tell] { tell(Answer::Wait); }, Qt::QueuedConnection);
        return;
    }
    m_pool.start([this, tell, password, hashed = *kept] {
        const Answer answer =
            hashed.isEmpty() || isPassword(password, hashed) ? Answer::Right : Answer::Wrong;
        QMetaObject::invokeMethod(
            this, [tell, answer] { tell(answer); }, Qt::QueuedConnection);
    });
}

void PasswordCheck::hash(const QString& password, QObject* context,
                         const std::function<void(const Result<QString>&)>& made)
{
    m_pool.start([this, password, made, to = QPointer<QObject>(context)] {
        const auto hashed = std::make_shared<Result<QString>>(hashedPassword(password));
        QMetaObject::invokeMethod(
            this,
            [made, to, hashed] {
                if (to)
                    made(*hashed);
            },
            Qt::QueuedConnection);
    });
}

QString PasswordCheck::sentence(OperatorId whose, Answer answer) const
{
    if (answer == Answer::Right)
        return {};
    const QString name = m_store.naming().name(u"operator"_s, whose.value);
    const QString wrong =
        answer == Answer::Wrong ? tr("This is not the password of %1.", "%1: operator").arg(name) : QString();
    const int seconds = secondsToWait(whose);
    if (seconds == 0)
        return wrong;
    return (wrong + u' ' + tr("Wait %n second(s), then try again.", nullptr, seconds) + u' '
            + tr("An administrator can give another one: Settings, Operators."))
        .trimmed();
}

} // namespace kitcamp
