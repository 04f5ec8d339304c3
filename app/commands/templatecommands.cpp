// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/templatecommands.h"

#include "app/commands/arguments.h"
#include "app/commands/namedactivity.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "app/commands/pastfile.h"
#include "models/activities/campplan/templatetaking.h"
#include "models/exchange/dateparsing.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct TemplateCommands {
    Q_DECLARE_TR_FUNCTIONS(TemplateCommands)
};

Error usageError(const QString& sentence)
{
    return {ErrorCode::Usage, sentence, {}};
}

Result<QList<qint64>> idsOf(Connection& reader, const char* sql)
{
    QList<qint64> ids;
    KITCAMP_TRY(reader.each(sql, [&](const Statement& row) { ids << row.integer(0); }));
    return ids;
}

/// The camp's own course always goes along; --with names what else.
Result<TemplateChoice> choiceOf(Connection& reader, qint64 activity, const QStringList& with)
{
    TemplateChoice choice;
    for (const QString& part : with) {
        if (part == "hosts"_L1)
            choice.hosts = true;
        else if (part == "courses"_L1) {
            KITCAMP_ASSIGN(choice.courses,
                           idsOf(reader, "SELECT id FROM course WHERE archived=0 ORDER BY id"));
        } else if (part == "rules"_L1) {
            KITCAMP_ASSIGN(choice.rules,
                           idsOf(reader, "SELECT id FROM loan_rule WHERE archived=0 ORDER BY id"));
        } else
            return usageError(
                TemplateCommands::tr("--with is hosts, courses or rules; it is \"%1\".").arg(part));
    }
    KITCAMP_ASSIGN(const auto own, reader.integer("SELECT course FROM activity WHERE id=?", activity));
    if (own && !choice.courses.contains(*own))
        choice.courses.prepend(*own);
    return choice;
}

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorCode::File,
                 TemplateCommands::tr("%1 could not be written. Is the folder there, and the disk not full?")
                     .arg(QFileInfo(path).fileName()),
                 file.errorString()};
}

Result<CampTemplate> readFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::File,
            TemplateCommands::tr("%1 could not be read. Is it there, and may you read it?").arg(name),
            file.errorString()};
    return CampTemplate::read(file.readAll(), name);
}

/// What was or would be done, a line each.
Result<void> tell(CommandContext& context, const PreparedCamp& prepared)
{
    KITCAMP_TRY(context.out.line(TemplateCommands::tr("Made: %1").arg(prepared.made.join(u", "_s))));
    if (!prepared.known.isEmpty())
        KITCAMP_TRY(context.out.line(
            TemplateCommands::tr("There already, and stays as it is: %1").arg(prepared.known.join(u", "_s))));
    QStringList models;
    for (const UnknownModel& model : prepared.unknown)
        models << model.name;
    if (!models.isEmpty())
        KITCAMP_TRY(context.out.line(
            TemplateCommands::tr("Models that were not known: %1.").arg(models.join(u", "_s))));
    for (const QString& remark : prepared.remarks)
        KITCAMP_TRY(context.out.line(remark));
    return {};
}

} // namespace

Result<void> exportTemplate(CommandContext& context, const Arguments& arguments)
{
    if (!arguments.has(u"activity"_s))
        return usageError(
            TemplateCommands::tr("Say of which camp: --activity with its number, code or name."));
    KITCAMP_ASSIGN(const auto store, openFileOrPast(context, arguments));
    KITCAMP_ASSIGN(const qint64 activity, namedActivity(store->reader(), arguments.value(u"activity"_s)));
    KITCAMP_ASSIGN(const TemplateChoice choice,
                   choiceOf(store->reader(), activity, arguments.values(u"with"_s)));
    KITCAMP_ASSIGN(const WrittenTemplate written, writeCampTemplate(store->reader(), activity, choice));
    if (arguments.at(2) == "-"_L1)
        return context.out.text(written.bytes);
    KITCAMP_TRY(writeFile(arguments.at(2), written.bytes));
    if (arguments.json())
        return context.out.object(
            {{"target"_L1, arguments.at(2)}, {"remarks"_L1, QJsonArray::fromStringList(written.remarks)}});
    KITCAMP_TRY(context.out.line(TemplateCommands::tr("The template is written to %1.", "%1: file")
                                     .arg(QFileInfo(arguments.at(2)).fileName())));
    for (const QString& remark : written.remarks)
        KITCAMP_TRY(context.out.line(remark));
    return {};
}

Result<void> importTemplate(CommandContext& context, const Arguments& arguments)
{
    TakeWish wish;
    wish.firstDay = parseDate(arguments.value(u"first-day"_s));
    if (!wish.firstDay.isValid())
        return usageError(TemplateCommands::tr("Say when the camp begins: --first-day 2027-07-05."));
    wish.name = arguments.value(u"name"_s);
    KITCAMP_ASSIGN(const CampTemplate source, readFile(arguments.at(2)));
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    KITCAMP_ASSIGN(const PreparedCamp prepared,
                   campFromTemplate(store->reader(), store->ids(), source, wish));
    qint64 entry = 0;
    if (!arguments.has(u"dry-run"_s)) {
        KITCAMP_TRY(enterOperator(*store, arguments));
        KITCAMP_ASSIGN(const Performed done, store->perform(prepared.action));
        entry = done.seq;
    }
    if (!arguments.json())
        return tell(context, prepared);
    return context.out.object({{"activity"_L1, QString::number(prepared.activity)},
                               {"made"_L1, QJsonArray::fromStringList(prepared.made)},
                               {"known"_L1, QJsonArray::fromStringList(prepared.known)},
                               {"entry"_L1, entry}});
}

QList<CommandOption> templateExportOptions()
{
    return {{u"with"_s, u"PART"_s,
             TemplateCommands::tr("template: also hosts, courses or rules; again for further ones")}};
}

QList<CommandOption> templateImportOptions()
{
    return {{u"first-day"_s, u"DAY"_s, TemplateCommands::tr("template: when the camp begins")},
            {u"name"_s, u"NAME"_s,
             TemplateCommands::tr("template: how the camp is called, else as in the file")}};
}

} // namespace kitcamp
