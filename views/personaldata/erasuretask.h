// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/memberkeys.h"
#include "models/sync/erasing.h"
#include "views/common/workplace.h"

#include <QObject>

namespace kitcamp {

class BackgroundStep;

/// Erases persons, or goes on with earlier erasings, in a thread of its own: with the hub, where the file is
/// shared, and with this computer's keys.
class ErasureTask : public QObject
{
    Q_OBJECT
public:
    ErasureTask(Workplace& workplace, QObject* parent);

    [[nodiscard]] bool isRunning() const;
    void erase(const ErasingRequest& request);
    /// Goes on with what is left of earlier ones.
    void finish();
    void cancel();

Q_SIGNALS:
    void progressed(const QString& what, qint64 done, qint64 all);
    /// \p complete: nothing is left to do here and in what the computers share.
    void done(const QByteArray& opId, bool complete);
    void failed(const kitcamp::Error& error);

private:
    using Work = std::function<Result<ErasedPersons>(Store&, Hub*, const ErasingWatch&)>;
    void start(Work work);
    [[nodiscard]] Result<std::optional<MemberKeys>> ownKeys() const;
    void onFinished(const Result<ErasedPersons>& result);

    Workplace& m_workplace;
    BackgroundStep* m_step = nullptr;
};

} // namespace kitcamp
