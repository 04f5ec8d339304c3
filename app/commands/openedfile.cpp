// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/openedfile.h"

#include "app/commands/arguments.h"
#include "models/members/members.h"
#include "models/sync/authorship.h"
#include "models/sync/founding.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>

namespace kitcamp {

using namespace Qt::StringLiterals;

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

Result<void> refuseLockedCopy(Store& store, const Arguments& arguments)
{
    if (arguments.has(u"passphrase-file"_s))
        return {};
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

} // namespace kitcamp
