// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/openedfile.h"

#include "app/commands/arguments.h"
#include "models/members/members.h"
#include "models/members/operatorpassword.h"
#include "models/store/recordactions.h"
#include "models/sync/authorship.h"
#include "models/sync/founding.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Result<OperatorId> operatorOf(Store& store, const QString& name)
{
    KITCAMP_ASSIGN(const auto id,
                   store.reader().integer("SELECT id FROM operator WHERE name=? AND archived=0", name));
    return OperatorId{id.value_or(0)};
}

/// Nobody works under a name that has a password without it.
Result<void> checkPassword(Store& store, OperatorId id, const QString& name, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const QString kept, passwordOf(store.reader(), id));
    if (kept.isEmpty())
        return {};
    const QString file = arguments.value(u"operator-password-file"_s);
    if (file.isEmpty())
        return Error{
            ErrorCode::Usage,
            QCoreApplication::translate(
                "Commands", "%1 has a password: name the file it stands in with --operator-password-file.")
                .arg(name),
            {}};
    KITCAMP_ASSIGN(const QString password, passwordInFile(file));
    if (isPassword(password, kept))
        return {};
    return Error{ErrorCode::Refused,
                 QCoreApplication::translate("Commands", "This is not the password of %1.").arg(name),
                 {},
                 u"wrong-password"_s,
                 {}};
}

/// A copy whose keys lie beside it, but nobody has given their passphrase yet: it can still become a file of
/// its computer.
Result<void> refuseLockedCopy(Store& store)
{
    KITCAMP_ASSIGN(const qint64 own, ownMember(store.reader()));
    KITCAMP_ASSIGN(const auto member, memberOfFile(store.reader(), store.author()));
    const QFileInfo keys(store.path() + u".keys"_s);
    if (own == 0 || member || !keys.exists())
        return {};
    const QString name = QFileInfo(store.path()).fileName();
    return Error{
        ErrorCode::Refused,
        QCoreApplication::translate(
            "Commands",
            "%1 is a copy or a restored backup, and the passphrase of its keys in %2 was not given yet. Run "
            "\"kitcamp sync %1 --passphrase-file FILE\" once, or open it in a window and give it there; "
            "until then nothing can be changed in it.",
            "%1: Kitcamp file, %2: file of keys")
            .arg(name, keys.fileName()),
        {},
        u"not-a-member"_s,
        {}};
}

} // namespace

Result<std::unique_ptr<Store>> openFile(const CommandContext& context, const QString& path)
{
    KITCAMP_ASSIGN(auto store, Store::open(path, context.domain, context.clock, freshSeed()));
    // A copy of a file that is worked with elsewhere must not write under its name. Where this cannot be
    // noted nothing else can be written either, but the file can still be read.
    [[maybe_unused]] const auto claimed = claimAuthorship(*store);
    // A member's copy says so where its keys are at hand; else the guard says why nothing can be done in it.
    KeyStore keyStore(path, [](bool) { return std::nullopt; });
    [[maybe_unused]] const auto kept = keepMembership(*store, keyStore);
    return store;
}

Result<void> enterOperator(Store& store, const Arguments& arguments)
{
    if (!arguments.has(u"passphrase-file"_s))
        KITCAMP_TRY(refuseLockedCopy(store));
    const QString wanted = arguments.value(u"operator"_s).trimmed();
    if (wanted.isEmpty())
        return {};
    KITCAMP_ASSIGN(OperatorId id, operatorOf(store, wanted));
    if (!id) {
        // Entered by herself: else an undo that names nobody would take her away.
        id = store.ids().next<OperatorId>();
        store.setOperator(id);
        KITCAMP_TRY(store.perform(AddRecord{u"operator"_s, id.value, {{"name"_L1, wanted}}}));
    }
    KITCAMP_TRY(checkPassword(store, id, wanted, arguments));
    store.setOperator(id);
    return {};
}

Result<void> findOperator(Store& store, const Arguments& arguments)
{
    const QString wanted = arguments.value(u"operator"_s).trimmed();
    if (wanted.isEmpty())
        return {};
    KITCAMP_ASSIGN(const OperatorId id, operatorOf(store, wanted));
    if (!id)
        return Error{ErrorCode::Usage,
                     QCoreApplication::translate("Commands", "There is no operator called %1 in this file.")
                         .arg(wanted),
                     {}};
    KITCAMP_TRY(checkPassword(store, id, wanted, arguments));
    store.setOperator(id);
    return {};
}

Result<EntryHead> entryNamed(Store& store, const QString& written)
{
    bool isNumber = false;
    const qint64 seq = written.toLongLong(&isNumber);
    KITCAMP_ASSIGN(const auto head,
                   isNumber&& written.size() < 19 ? store.journal().at(seq)
                                                  : store.journal().find(OpId::fromText(written)));
    if (!head)
        return Error{ErrorCode::Usage,
                     QCoreApplication::translate("Commands",
                                                 "The history has no entry %1; \"kitcamp log\" lists them.")
                         .arg(written),
                     {}};
    return *head;
}

quint64 freshSeed()
{
    return QRandomGenerator::system()->generate64();
}

CommandOption operatorOption()
{
    return {u"operator"_s, u"NAME"_s,
            QCoreApplication::translate("Commands", "who does it; the history keeps the name")};
}

CommandOption operatorPasswordOption()
{
    return {u"operator-password-file"_s, u"FILE"_s,
            QCoreApplication::translate("Commands",
                                        "whose first line is the operator's password, if there is one")};
}

} // namespace kitcamp
