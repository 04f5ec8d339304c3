// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/desk.h"
#include "models/sync/syncsession.h"
#include "tests/testkit/teststore.h"

namespace kitcamp {

/// Two computers of one centre and the folder where they meet: Monday 2026-09-07 09:00 UTC, two persons with
/// cards, a few devices. "Here" is the file that windows are opened on; "there" works beside it.
class TwoDesks
{
public:
    TwoDesks();

    [[nodiscard]] testkit::TestStore& file() { return m_file; }
    [[nodiscard]] Store& here() { return *m_file; }
    [[nodiscard]] Store& there() { return *m_there; }
    [[nodiscard]] SettableClock& clock() { return m_file.clock(); }
    [[nodiscard]] QString folder() const { return m_file.filePath(QStringLiteral("meeting")); }
    [[nodiscard]] QString path(const QString& name) const { return m_file.filePath(name); }

    /// Shares the file as "Desk 1" and lets "Desk 2" join.
    void share();
    /// One meeting of each with the folder. "Here" it is held by a store of its own, as in the program.
    void meetHere();
    void meetThere();
    /// Lends \p tag to the card's owner by scans.
    OpId lend(Store& store, const QString& card, const QString& tag);
    /// CAM-003 was lent to 李娜 there at 09:02 and to 张三 here at 09:05, and both have met.
    void lendTwice();
    /// The same field of the same device was given two values.
    void nameTwice();

    [[nodiscard]] qint64 count(Store& store, const char* sql);
    [[nodiscard]] QString text(Store& store, const char* sql);
    [[nodiscard]] QString holderOf(Store& store, const QString& tag);

    qint64 zhang = 0;
    qint64 li = 0;
    qint64 cam = 0;
    qint64 esp = 0;

private:
    void meet(Store& store);
    qint64 addPerson(const QString& name, const QString& card);
    qint64 addDevice(const QString& tag, qint64 model);

    testkit::TestStore m_file;
    std::unique_ptr<Store> m_there;
};

extern const QString zhangsCard;
extern const QString lisCard;

} // namespace kitcamp
