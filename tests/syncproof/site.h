// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/keystore.h"
#include "models/sync/syncsession.h"
#include "tests/testkit/actiongenerator.h"
#include "tests/testkit/teststore.h"

#include <QSet>

namespace kitcamp::syncproof {

/// One computer of a centre: its file, its clock, and what it was told that it had done. Each function gives
/// an empty text, or says what went wrong; a refusal by a rule is no wrong.
class Site
{
public:
    Site(QString path, const Domain& domain, quint64 seed);
    Site(const Site&) = delete;
    Site& operator=(const Site&) = delete;

    [[nodiscard]] QString create();
    [[nodiscard]] QString open();
    void close() { m_store.reset(); }
    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] SettableClock& clock() { return m_clock; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const Domain& domain() const { return m_domain; }

    [[nodiscard]] QString perform(const Action& action);
    /// The newest own entry, or any of the last ones, whoever wrote it.
    [[nodiscard]] QString takeSomethingBack(testkit::RandomSource& random);
    [[nodiscard]] QString redo();
    /// Decides a random item of the inbox in a random way that is offered as possible.
    [[nodiscard]] QString decideSomething(testkit::RandomSource& random);
    /// Decides each open item, until none is left; \p givesIn: for theirs.
    [[nodiscard]] QString decideAll(testkit::RandomSource& random, bool givesIn);
    [[nodiscard]] QString takePicture(testkit::RandomSource& random);

    struct Meeting {
        /// Through a store of its own, as the program's thread has it: then the window must hear of every row
        /// that changed. Else through the window's.
        bool ownStore = true;
        bool mayFail = false; ///< the line is bad, or it is cancelled
        SyncPace pace;
    };
    [[nodiscard]] QString meet(Hub& hub, const Meeting& meeting);
    /// An Action that erases: done at the end of the log at once, or not at all.
    [[nodiscard]] QString erase(Hub& hub, const Action& action, const SyncPace& pace);

    /// Where its keys are, in a centre with members.
    [[nodiscard]] KeyStore& keyStore() { return m_keyStore; }
    /// From now on meetings are sealed and signed with the keys of its member.
    [[nodiscard]] QString takeOwnKeys();
    [[nodiscard]] const std::optional<MemberKeys>& keys() const { return m_keys; }
    /// What \p hub looks like from here: without seals. \p hub must outlive it.
    [[nodiscard]] Result<std::unique_ptr<Hub>> seenThrough(Store& store, Hub& hub) const;
    /// Notes as done what this file did by the program's own functions (founding, inviting, joining).
    [[nodiscard]] QString noteOwnEntries();
    /// Chooses who works there, now and whenever it is opened again.
    void workAs(OperatorId who);
    /// It was taken out of the centre, whether it knows of that or not: what it meets with then is no wrong.
    bool gone = false;

    /// Every Action that was acknowledged here: op id in hex -> kind.
    QHash<QString, QString> done;
    QSet<QString> kinds;
    QStringList trace; ///< what was done, for the report of a failure

private:
    [[nodiscard]] testkit::Contents sampledContents();
    [[nodiscard]] QString note(const QString& what, const Result<Performed>& performed,
                               const testkit::Contents& before);
    [[nodiscard]] QString decide(qint64 n, testkit::RandomSource& random, bool givesIn = false);
    [[nodiscard]] QString meetThrough(Store& store, Hub& hub, const Meeting& meeting);
    [[nodiscard]] QString meetBeside(Hub& hub, const Meeting& meeting);

    QString m_path;
    const Domain& m_domain;
    quint64 m_seed;
    int m_asked = 0;
    SettableClock m_clock;
    KeyStore m_keyStore;
    std::optional<MemberKeys> m_keys;
    OperatorId m_who;
    std::unique_ptr<Store> m_store;
};

/// A pace for tests: the clock of the wall stops nothing, slices and long turns of all lengths.
[[nodiscard]] SyncPace anyPace(testkit::RandomSource& random);

} // namespace kitcamp::syncproof
