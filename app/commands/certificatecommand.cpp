// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp certificate issue|list|verify|keys: what was certified, and whether a paper says so rightly.
#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/namedactivity.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "app/commands/scanlines.h"
#include "models/activities/certificates/certificateoffice.h"
#include "models/activities/certificates/verification.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct CertificateCommand {
    Q_DECLARE_TR_FUNCTIONS(CertificateCommand)
};

QString verdictWord(CertificateCheck::Verdict verdict)
{
    switch (verdict) {
    case CertificateCheck::Verdict::Valid:
        return u"valid"_s;
    case CertificateCheck::Verdict::Revoked:
        return u"revoked"_s;
    case CertificateCheck::Verdict::NotInFile:
        return u"not-in-file"_s;
    case CertificateCheck::Verdict::UnknownKey:
        return u"unknown-key"_s;
    case CertificateCheck::Verdict::Forged:
        break;
    }
    return u"forged"_s;
}

QJsonObject objectOf(const CertificateCheck& check)
{
    QJsonObject object{{"verdict"_L1, verdictWord(check.verdict)},
                       {"number"_L1, check.number},
                       {"sentence"_L1, check.sentence()}};
    if (check.fields)
        object.insert("fields"_L1, QJsonDocument::fromJson(check.fields->text().toUtf8()).object());
    return object;
}

QJsonObject objectOf(const CertificateRow& row)
{
    return {{"number"_L1, row.number},
            {"name"_L1, row.personName},
            {"issued"_L1, row.issuedOn.toString(Qt::ISODate)},
            {"prints"_L1, row.prints},
            {"revoked"_L1,
             row.revokedOn.isValid() ? QJsonValue(row.revokedOn.toString(Qt::ISODate)) : QJsonValue()},
            {"reason"_L1, row.revokedReason},
            {"code"_L1, row.code.text()}};
}

Result<CertificateCheck> checkOf(Connection& connection, const QString& entered)
{
    if (CertificateCode::looksLike(entered))
        return verifyCertificate(connection, entered);
    KITCAMP_ASSIGN(const auto found, certificateByNumber(connection, entered));
    if (found)
        return *found;
    return Error{
        ErrorCode::Refused,
        CertificateCommand::tr("No certificate of this centre has the number %1.").arg(entered.trimmed()),
        {},
        u"unknown-number"_s};
}

/// The codes of the argument, or one on each line of standard input; refuses at the end where one does not
/// hold.
Result<void> verify(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    int bad = 0;
    const auto answer = [&](const QString& entered) -> Result<void> {
        const auto check = checkOf(store->reader(), entered);
        bad += !check || !check->isGood();
        if (!check)
            return arguments.json() ? context.out.object(
                       {{"verdict"_L1, u"unreadable"_s}, {"sentence"_L1, check.error().sentence}})
                                    : context.out.line(check.error().sentence);
        return arguments.json() ? context.out.object(objectOf(*check)) : context.out.line(check->sentence());
    };
    if (!arguments.at(1).isEmpty()) {
        KITCAMP_TRY(answer(arguments.at(1)));
    } else {
        ScanLines lines(context.in);
        while (const auto line = lines.next()) {
            if (!line->trimmed().isEmpty())
                KITCAMP_TRY(answer(*line));
        }
    }
    if (bad == 0)
        return {};
    return Error{ErrorCode::Refused,
                 CertificateCommand::tr("%n certificate(s) do not hold.", nullptr, bad),
                 {},
                 u"certificate"_s};
}

Result<void> keys(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    KITCAMP_ASSIGN(const QList<QByteArray> found, centreKeys(store->reader()));
    QJsonArray array;
    for (const QByteArray& key : found) {
        const QString hex = QString::fromLatin1(key.toHex());
        if (!arguments.json())
            KITCAMP_TRY(context.out.line(hex));
        array << hex;
    }
    return arguments.json() ? context.out.object({{"keys"_L1, array}}) : Result<void>();
}

Result<void> print(CommandContext& context, const QList<CertificateRow>& rows, bool json)
{
    if (json) {
        JsonLines lines([&](const QByteArray& piece) { return context.out.text(piece); });
        for (const CertificateRow& row : rows)
            KITCAMP_TRY(lines.add(objectOf(row)));
        return lines.finish();
    }
    QList<QStringList> table;
    for (const CertificateRow& row : rows) {
        table << QStringList{row.number, row.personName, row.issuedOn.toString(Qt::ISODate),
                             row.isValid()
                                 ? CertificateCommand::tr("valid")
                                 : CertificateCommand::tr("revoked on %1: %2", "%1: day, %2: reason")
                                       .arg(row.revokedOn.toString(Qt::ISODate), row.revokedReason)};
    }
    return context.out.table(table);
}

Result<void> list(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    CertificateOffice office(*store);
    if (arguments.at(1).isEmpty()) {
        KITCAMP_ASSIGN(const auto revoked, office.revoked());
        return print(context, revoked, arguments.json());
    }
    KITCAMP_ASSIGN(const qint64 activity, namedActivity(store->reader(), arguments.at(1)));
    KITCAMP_ASSIGN(const auto rows, office.ofActivity(activity));
    return print(context, rows, arguments.json());
}

Result<void> issue(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    KITCAMP_TRY(enterOperator(*store, arguments));
    KITCAMP_ASSIGN(const qint64 activity, namedActivity(store->reader(), arguments.at(1)));
    CertificateOffice office(*store);
    KITCAMP_ASSIGN(const QList<qint64> waiting, office.waiting(activity));
    KITCAMP_ASSIGN(const QString prefix, office.prefixFor(activity));
    KITCAMP_ASSIGN(const Performed done, office.issue(waiting, prefix));
    if (!arguments.json())
        return context.out.line(store->sentence(done.opId));
    return context.out.object({{"entry"_L1, done.seq},
                               {"op"_L1, done.opId.text()},
                               {"issued"_L1, static_cast<int>(waiting.size())},
                               {"sentence"_L1, store->sentence(done.opId)}});
}

} // namespace

Command certificateIssueCommand()
{
    return {
        u"certificate issue"_s,
        u"FILE ACTIVITY"_s,
        CertificateCommand::tr("Issues signed certificates to all who completed the activity and have none."),
        {operatorOption()},
        issue};
}

Command certificateListCommand()
{
    return {
        u"certificate list"_s,
        u"FILE [ACTIVITY]"_s,
        CertificateCommand::tr("Lists the certificates of an activity; without one, all that were revoked."),
        {},
        list};
}

Command certificateVerifyCommand()
{
    return {u"certificate verify"_s,
            u"FILE [CODE]"_s,
            CertificateCommand::tr(
                "Verifies scanned codes or numbers of certificates, also from standard input."),
            {},
            verify};
}

Command certificateKeysCommand()
{
    return {u"certificate keys"_s,
            u"FILE"_s,
            CertificateCommand::tr("Prints the public keys that verify this centre's certificates."),
            {},
            keys};
}

} // namespace kitcamp
