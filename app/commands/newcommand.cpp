// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp new: an empty centre, or the sample.
#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "models/sample/samplecentre.h"
#include "models/store/recordactions.h"

#include <QFileInfo>
#include <QTimeZone>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct NewCommand {
    Q_DECLARE_TR_FUNCTIONS(NewCommand)
};

Result<QString> zoneOf(const Arguments& arguments)
{
    const QString zone = arguments.has(u"zone"_s) ? arguments.value(u"zone"_s)
                                                  : QString::fromLatin1(QTimeZone::systemTimeZoneId());
    if (QTimeZone(zone.toLatin1()).isValid())
        return zone;
    return Error{ErrorCode::Usage,
                 NewCommand::tr("There is no time zone called %1; write it like Asia/Shanghai.").arg(zone),
                 {}};
}

Result<void> makeEmptyCentre(const CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const QString zone, zoneOf(arguments));
    KITCAMP_ASSIGN(const auto store,
                   Store::create(arguments.at(0), context.domain, context.clock, freshSeed()));
    QJsonObject settings{{"zone"_L1, zone}};
    if (arguments.has(u"name"_s))
        settings.insert("name"_L1, arguments.value(u"name"_s));
    if (arguments.has(u"name-en"_s))
        settings.insert("name_en"_L1, arguments.value(u"name-en"_s));
    if (arguments.has(u"alliance"_s))
        settings.insert("file_kind"_L1, u"alliance"_s);
    KITCAMP_TRY(store->perform(SaveSettings{settings}));
    return {};
}

Result<void> makeSample(const CommandContext& context, const Arguments& arguments)
{
    for (const QString& option : {u"name"_s, u"name-en"_s, u"zone"_s, u"alliance"_s}) {
        if (arguments.has(option))
            return Error{ErrorCode::Usage,
                         NewCommand::tr("The sample centre has a name and a zone of its own: leave out --%1.")
                             .arg(option),
                         {}};
    }
    return makeSampleCentre(arguments.at(0), context.domain, context.clock);
}

Result<void> makeFile(CommandContext& context, const Arguments& arguments)
{
    const bool sample = arguments.has(u"sample"_s);
    const bool alliance = arguments.has(u"alliance"_s);
    KITCAMP_TRY(sample ? makeSample(context, arguments) : makeEmptyCentre(context, arguments));
    const QString file = QFileInfo(arguments.at(0)).fileName();
    if (arguments.json())
        return context.out.object(
            {{"file"_L1, arguments.at(0)}, {"sample"_L1, sample}, {"alliance"_L1, alliance}});
    if (alliance)
        return context.out.line(
            NewCommand::tr("%1 is there, the file of an alliance: camps and results, no desk.").arg(file));
    return context.out.line(sample ? NewCommand::tr("%1 is there, with the sample centre.").arg(file)
                                   : NewCommand::tr("%1 is there, an empty centre.").arg(file));
}

} // namespace

Command newCommand()
{
    return {
        u"new"_s,
        u"FILE"_s,
        NewCommand::tr("Makes an empty centre, or the sample centre."),
        {{u"sample"_s, {}, NewCommand::tr("with people, devices and loans to look at")},
         {u"alliance"_s, {}, NewCommand::tr("the file of several universities: camps and results, no desk")},
         {u"name"_s, u"NAME"_s, NewCommand::tr("the centre's name in Chinese")},
         {u"name-en"_s, u"NAME"_s, NewCommand::tr("the centre's name in English")},
         {u"zone"_s, u"ZONE"_s,
          NewCommand::tr("its time zone, such as Asia/Shanghai; else this computer's")}},
        makeFile};
}

} // namespace kitcamp
