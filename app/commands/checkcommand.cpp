// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp check: proves a file.
#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/output.h"
#include "models/store/check.h"
#include "models/store/filecheck.h"

#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct CheckCommand {
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

Result<void> printFindings(Output& out, const CheckReport& report, bool json)
{
    QList<QStringList> rows;
    for (const CheckFinding& finding : report.findings) {
        if (json)
            KITCAMP_TRY(out.object(
                {{"name"_L1, finding.name}, {"ok"_L1, finding.ok}, {"sentence"_L1, finding.sentence}}));
        rows << QStringList{finding.ok ? CheckCommand::tr("good", "result of a check")
                                       : CheckCommand::tr("WRONG", "result of a check"),
                            finding.name, finding.sentence};
    }
    return json ? Result<void>() : out.table(rows);
}

Result<void> proveFile(CommandContext& context, const Arguments& arguments)
{
    // A file that is only to be read can be proved; one that this program does not know cannot.
    KITCAMP_TRY(checkReadable(arguments.at(0), latestSchema(allMigrations())));
    KITCAMP_ASSIGN(const CheckReport report, checkFile(arguments.at(0), context.domain));
    KITCAMP_TRY(printFindings(context.out, report, arguments.json()));
    for (const CheckFinding& finding : report.findings) {
        if (!finding.ok)
            return Error{ErrorCode::File,
                         CheckCommand::tr("%1 is not whole: %2", "%1: file, %2: sentence")
                             .arg(QFileInfo(arguments.at(0)).fileName(), finding.sentence),
                         finding.name};
    }
    return {};
}

} // namespace

Command checkCommand()
{
    return {u"check"_s,
            u"FILE"_s,
            CheckCommand::tr("Proves that the file is whole and that its history leads to its content."),
            {},
            proveFile};
}

} // namespace kitcamp
