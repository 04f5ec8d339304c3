// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp handover: a camp, or its results, for a partner.
#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/namedactivity.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "models/alliance/handovergiving.h"
#include "models/people/organizationregister.h"

#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct HandoverCommand {
    Q_DECLARE_TR_FUNCTIONS(HandoverCommand)
};

Result<qint64> universityOf(Store& store, const QString& name)
{
    OrganizationRegister known(store.reader());
    KITCAMP_TRY(known.load());
    if (const auto certain = known.certain(name))
        return certain->value;
    QStringList near;
    for (const OrganizationMatch& match : known.find(name))
        near << match.name;
    return Error{ErrorCode::Usage,
                 near.isEmpty() ? HandoverCommand::tr("No university of the file is called \"%1\".").arg(name)
                                : HandoverCommand::tr(
                                      "No university of the file is called \"%1\". Is it one of these? %2.")
                                      .arg(name, near.join(u", "_s)),
                 {}};
}

Result<HandoverWish> wishOf(Store& store, const Arguments& arguments)
{
    HandoverWish wish;
    KITCAMP_ASSIGN(wish.camp, namedActivity(store.reader(), arguments.at(1)));
    wish.purpose = arguments.has(u"results"_s) ? HandoverPurpose::Results : HandoverPurpose::Camp;
    if (arguments.has(u"for"_s)) {
        KITCAMP_ASSIGN(wish.organization, universityOf(store, arguments.value(u"for"_s)));
    }
    KITCAMP_ASSIGN(wish.choice, HandoverChoice::read(store.reader(), wish.camp));
    return wish;
}

QJsonObject objectOf(const PreparedHandover& prepared, const QString& target, qint64 entry)
{
    QJsonObject tables;
    for (auto it = prepared.handover.tables.begin(); it != prepared.handover.tables.end(); ++it) {
        if (!it->isEmpty())
            tables.insert(it.key(), static_cast<qint64>(it->size()));
    }
    QJsonArray leftOut;
    for (const LeftOutPerson& person : prepared.leftOut)
        leftOut << QJsonObject{
            {"person"_L1, QString::number(person.person)},
            {"name"_L1, person.name},
            {"reason"_L1, person.reason == LeftOutPerson::Erased ? "erased"_L1 : "consent"_L1}};
    return {{"target"_L1, target},
            {"purpose"_L1, purposeWord(prepared.handover.purpose)},
            {"camp"_L1, QString::number(prepared.handover.camp)},
            {"for"_L1, prepared.handover.forName},
            {"people"_L1, prepared.handover.participants()},
            {"fields"_L1, QJsonArray::fromStringList(prepared.handover.fields)},
            {"rows"_L1, tables},
            {"left_out"_L1, leftOut},
            {"digest"_L1, prepared.handover.digest},
            {"entry"_L1, entry}};
}

Result<void> handOver(CommandContext& context, const Arguments& arguments)
{
    const QString target = arguments.value(u"out"_s);
    if (target.isEmpty())
        return Error{
            ErrorCode::Usage,
            HandoverCommand::tr("Say where it goes: --out with a file that ends with .kitcamp-camp."),
            {}};
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    KITCAMP_TRY(enterOperator(*store, arguments));
    KITCAMP_ASSIGN(const HandoverWish wish, wishOf(*store, arguments));
    KITCAMP_ASSIGN(PreparedHandover prepared, prepareHandover(*store, wish));
    KITCAMP_ASSIGN(const Performed done, giveAsFile(*store, prepared, target));
    if (arguments.json())
        return context.out.object(objectOf(prepared, target, done.seq));
    const bool results = wish.purpose == HandoverPurpose::Results;
    QStringList fields = (results ? wish.choice.narrowedToResults() : wish.choice).titles();
    if (results)
        fields << HandoverCommand::tr("attendance, scores and awards");
    KITCAMP_TRY(context.out.line(
        HandoverCommand::tr("%1 holds %2: %n person(s), with %3.", "%1: file, %2: camp, %3: fields",
                            prepared.handover.participants())
            .arg(QFileInfo(target).fileName(), prepared.handover.campName, fields.join(u", "_s))));
    for (const QString& sentence : leftOutSentences(prepared.leftOut))
        KITCAMP_TRY(context.out.line(sentence));
    return {};
}

} // namespace

Command handoverCommand()
{
    return {
        u"handover"_s,
        u"FILE CAMP"_s,
        HandoverCommand::tr(
            "Writes a camp, or its results, as a file for a partner: what of the people goes is a "
            "setting of the file."),
        {{u"out"_s, u"X.kitcamp-camp"_s, HandoverCommand::tr("the file that is written")},
         {u"results"_s, {}, HandoverCommand::tr("teams, attendance, scores and awards instead of the plan")},
         {u"for"_s, u"UNIVERSITY"_s, HandoverCommand::tr("only the students of this university")},
         operatorOption()},
        handOver};
}

} // namespace kitcamp
