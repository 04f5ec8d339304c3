// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/entryrefusal.h"

#include "models/members/members.h"
#include "models/members/memberwords.h"
#include "models/store/packedentry.h"

namespace kitcamp::entryRefusal {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::EntryRefusal)
};

bool saysItself(const Error& error)
{
    return error.rule == "forged"_L1 || error.rule == "damaged"_L1;
}

QString writerOf(Store& store, const PackedEntry& packed)
{
    QByteArray bodyHash;
    const auto entry = decodeHeader(packed.header, bodyHash);
    const auto member = entry ? memberOfFile(store.reader(), entry->author) : Result(std::optional<Member>());
    return member && *member ? (*member)->name : Words::tr("a computer that does not belong to the centre");
}

} // namespace

bool isOfReading(const Error& error)
{
    return error.code == ErrorCode::File && saysItself(error);
}

bool isOfTaking(const Error& error)
{
    static const QStringList rules{u"not-allowed"_s, u"revoked"_s, u"not-a-member"_s,
                                   u"other-log"_s,   u"forked"_s,  u"gap"_s};
    return (error.code == ErrorCode::File || error.code == ErrorCode::Refused)
        && (saysItself(error) || rules.contains(error.rule));
}

Error withWayOut(Store& store, Error why)
{
    const auto shared = hasMembers(store.reader());
    if (!shared || !*shared)
        return why;
    why.sentence += u' '
        + Words::tr(
              "An administrator of the centre (%1) can take that entry out of the shared log, for all: on "
              "the page Sync, or with \"kitcamp hub cut FILE\".",
              "%1: computers")
              .arg(memberWords::whoHas(store.reader(), Role::Administrator));
    return why;
}

Error said(Store& store, qint64 seq, const PackedEntry* packed, Error why)
{
    if (!saysItself(why)) {
        const QString sentence = why.sentence;
        why.sentence =
            Words::tr("Entry %1 of the shared log, from %2, is refused here and by all others, and "
                      "nothing after it is taken; what you do here goes on and is kept. The reason: %3",
                      "%2: computer, %3: a sentence")
                .arg(QString::number(seq),
                     packed ? writerOf(store, *packed) : Words::tr("an unknown computer"), sentence);
    }
    // Those of the guard are for who works here; what is damaged may be whole in a copy of the hub.
    if (why.rule != "damaged"_L1)
        why.waysOut.clear();
    return why;
}

} // namespace kitcamp::entryRefusal
