// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportpersoncommand.h"

#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/namedscope.h"
#include "app/commands/openedfile.h"
#include "app/domain.h"
#include "app/paintingcommand.h"
#include "models/activities/attendees/campkeys.h"
#include "views/documents/documentoutput.h"
#include "views/papers/paperframe.h"
#include "views/personaldata/persondatafile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct ExportPersonCommand {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ExportPersonCommand)
};

Error usage(const QString& sentence)
{
    return {ErrorCode::Usage, sentence, {}, {}, {}};
}

/// What cannot be written is said before anything is read.
Result<void> checkTarget(const QString& target)
{
    if (target.endsWith(".json"_L1, Qt::CaseInsensitive) || documentFormatOf(target))
        return {};
    return usage(ExportPersonCommand::tr("Say where it goes, by its ending: --out NAME.json for programs, "
                                         ".pdf, .odt, .html, .xlsx or .csv for people."));
}

QString said(const PersonData& data, const QString& target, bool json)
{
    if (json)
        return QString::fromUtf8(QJsonDocument(QJsonObject{{"person"_L1, QString::number(data.person)},
                                                           {"target"_L1, target},
                                                           {"records"_L1, data.rowCount()},
                                                           {"history"_L1, data.deeds.size()},
                                                           {"sealed"_L1, data.sealed},
                                                           {"opened"_L1, data.opened}})
                                     .toJson(QJsonDocument::Compact));
    QString line = ExportPersonCommand::tr("%n record(s) written to %1.", "%1: file", data.rowCount())
                       .arg(QFileInfo(target).fileName());
    if (data.sealed > 0)
        line += u' '
            + ExportPersonCommand::tr("%n value(s) stay sealed; --with-sealed opens those whose key is here.",
                                      nullptr, data.sealed);
    return line;
}

Result<QString> write(const Arguments& arguments, const Clock& clock)
{
    const QString target = arguments.value(u"out"_s);
    KITCAMP_TRY(checkTarget(target));
    const Domain domain = fullDomain();
    KITCAMP_ASSIGN(const auto store, Store::open(arguments.at(0), domain, clock, freshSeed()));
    KITCAMP_ASSIGN(const qint64 person, namedPerson(store->reader(), arguments.at(1)));
    CampKeys keys(*store);
    PersonDataSource source{store->reader(), domain, clock.now()};
    if (arguments.has(u"with-sealed"_s))
        source.open = [&](const QString& sealedText) { return keys.open(sealedText); };
    KITCAMP_ASSIGN(const PersonData data, readPersonData(source, person));
    KITCAMP_ASSIGN(const PaperFrame frame, paperFrameOf(*store, QLocale()));
    KITCAMP_TRY(savePersonData(data, frame, target));
    return said(data, target, arguments.json());
}

} // namespace

int writePersonData(const QStringList& arguments, const Clock& clock, QString& said)
{
    return writtenBy(exportPersonCommand(), arguments, said,
                     [&clock](const Arguments& parsed) { return write(parsed, clock); });
}

int runExportPerson(const QStringList& arguments, int argc, char** argv)
{
    return runPainting(exportPersonCommand(), arguments, argc, argv, writePersonData);
}

} // namespace kitcamp
