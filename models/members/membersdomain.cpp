// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/membersdomain.h"

#include "models/members/memberactions.h"
#include "models/members/memberactionsinforce.h"
#include "models/members/memberinvariants.h"
#include "models/members/role.h"
#include "models/store/domain.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Their rows come from the Actions of this folder alone; the descriptions are for history and conflicts.
/// Columns of bytes follow from nothing that people fill in.
RecordType members()
{
    RecordType type{
        u"member"_s,
        QT_TRANSLATE_NOOP("kitcamp::Record", "computer of the centre"),
        QT_TRANSLATE_NOOP("kitcamp::Record", "computers of the centre"),
        {{u"name"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Name"), true},
         {u"role"_s,
          FieldType::Choice,
          QT_TRANSLATE_NOOP("kitcamp::Record", "Role"),
          true,
          {{u"desk"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Desk")},
           {u"organiser"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Organiser")},
           {u"coordinator"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Coordinator")},
           {u"administrator"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Administrator")}}},
         {u"login"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Login at the server")},
         {u"invited_at"_s, FieldType::Integer, QT_TRANSLATE_NOOP("kitcamp::Record", "Invited"), true},
         {u"keys_taken_at"_s, FieldType::Integer, QT_TRANSLATE_NOOP("kitcamp::Record", "Joined")},
         {u"revoked_at"_s, FieldType::Integer, QT_TRANSLATE_NOOP("kitcamp::Record", "Revoked")},
         {u"reason"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Reason")}},
        {}};
    for (const QString& column : {u"sign_key"_s, u"box_key"_s})
        type.derived << DerivedColumn{column, QString(), {}};
    return type;
}

RecordType memberFiles()
{
    RecordType type{u"member_file"_s,
                    QT_TRANSLATE_NOOP("kitcamp::Record", "file of a computer"),
                    QT_TRANSLATE_NOOP("kitcamp::Record", "files of computers"),
                    {{u"member"_s,
                      FieldType::Reference,
                      QT_TRANSLATE_NOOP("kitcamp::Record", "Computer"),
                      true,
                      {},
                      u"member"_s}},
                    {}};
    type.derived << DerivedColumn{u"author"_s, QString(), {}};
    return type;
}

RecordType logKeys()
{
    return {u"log_key"_s,
            QT_TRANSLATE_NOOP("kitcamp::Record", "key of the shared log"),
            QT_TRANSLATE_NOOP("kitcamp::Record", "keys of the shared log"),
            {{u"generation"_s, FieldType::Integer, QT_TRANSLATE_NOOP("kitcamp::Record", "Number"), true},
             {u"made_at"_s, FieldType::Integer, QT_TRANSLATE_NOOP("kitcamp::Record", "Made"), true}},
            {}};
}

RecordType keyShares()
{
    RecordType type{u"log_key_share"_s,
                    QT_TRANSLATE_NOOP("kitcamp::Record", "sealed key"),
                    QT_TRANSLATE_NOOP("kitcamp::Record", "sealed keys"),
                    {{u"log_key"_s,
                      FieldType::Reference,
                      QT_TRANSLATE_NOOP("kitcamp::Record", "Key"),
                      true,
                      {},
                      u"log_key"_s},
                     {u"member"_s,
                      FieldType::Reference,
                      QT_TRANSLATE_NOOP("kitcamp::Record", "Computer"),
                      true,
                      {},
                      u"member"_s}},
                    {}};
    for (const QString& column : {u"sealed"_s, u"box_key"_s})
        type.derived << DerivedColumn{column, QString(), {}};
    return type;
}

} // namespace

void registerMembers(Domain& domain)
{
    domain.actions.add<FoundCentre>();
    domain.actions.add<InviteMember>();
    domain.actions.add<TakeKeys>();
    domain.actions.add<AddMemberFile>();
    domain.actions.add<RevokeMember>();
    domain.actions.add<SetMemberRole>();
    domain.actions.add<RenameMember>();
    domain.nameQueries.insert(u"member"_s, "SELECT name FROM member WHERE id=?");
    domain.nameQueries.insert(
        u"member_file"_s,
        "SELECT m.name FROM member_file AS f JOIN member AS m ON m.id=f.member WHERE f.id=?");
    domain.nameQueries.insert(u"log_key"_s, "SELECT '#' || generation FROM log_key WHERE id=?");
    domain.nameQueries.insert(
        u"log_key_share"_s,
        "SELECT m.name || ' #' || k.generation FROM log_key_share AS s JOIN member AS m ON "
        "m.id=s.member JOIN log_key AS k ON k.id=s.log_key WHERE s.id=?");
    for (const RecordType& type : {members(), memberFiles(), logKeys(), keyShares()})
        domain.recordTypes.add(type);
    for (const Invariant& invariant : memberInvariants())
        domain.invariants.push_back(invariant);
}

} // namespace kitcamp
