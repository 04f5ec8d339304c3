// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/keyholder.h"
#include "models/sync/centrehub.h"
#include "models/sync/sharing.h"
#include "views/common/workplace.h"
#include "views/sync/backgroundstep.h"
#include "views/sync/ownstore.h"

namespace kitcamp {

/// What is to be said where one computer alone may invite and revoke; empty where there are more.
[[nodiscard]] QString onlyAdministratorNote(Store& store);

/// Work on the members of the centre, which takes this computer's keys and the hub: in a thread of its own,
/// and sent at once.
class MemberTask : public QObject
{
    Q_OBJECT
public:
    MemberTask(Workplace& workplace, QObject* parent);

    [[nodiscard]] bool isRunning() const { return m_step->isRunning(); }

    /// Runs \p work there, then \p done here. With no keys \p done is told why at once.
    template <typename T>
    void start(std::function<Result<T>(Store&, const MemberKeys&, Hub&)> work,
               std::function<void(const Result<T>&)> done)
    {
        const auto keys = ownKeysNow();
        if (!keys)
            return done(keys.error());
        m_step->start<T>(
            [file = OwnStore::of(m_workplace.store), own = *keys,
             work = std::move(work)](const StepProgress&) -> Result<T> {
                return file.with([&](Store& store) -> Result<T> {
                    KITCAMP_ASSIGN(const auto hub, openCentreHub(store, hubOf(store), own));
                    return work(store, own, *hub);
                });
            },
            [this, done = std::move(done)](const Result<T>& result) {
                send();
                done(result);
            });
    }

private:
    [[nodiscard]] Result<MemberKeys> ownKeysNow() const;
    void send();

    Workplace& m_workplace;
    BackgroundStep* m_step = nullptr;
};

} // namespace kitcamp
