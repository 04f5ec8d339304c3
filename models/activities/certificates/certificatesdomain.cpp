// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/certificates/certificateactions.h"
#include "models/activities/certificates/signing.h"
#include "models/people/forbiddenrows.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Certificates)
};

Result<void> holdsAsSigned(const Statement& row)
{
    const QString number = row.text(0);
    if (row.text(1).isEmpty() && row.integer(4) != 0)
        return {}; // its holder was erased: what it said stands on the paper alone
    const auto bytes = [&](int column) { return QByteArray::fromHex(row.text(column).toLatin1()); };
    if (signatureHolds(bytes(2), signedBytes(number, row.text(1)), bytes(3)))
        return {};
    return Error{ErrorCode::Refused,
                 Sentences::tr("Certificate %1 no longer says what was signed.").arg(number),
                 {},
                 u"certificate-as-signed"_s,
                 {Sentences::tr("Revoke it and issue a new one.")}};
}

Result<void> checkEach(Connection& connection, const QByteArray& where, qint64 id)
{
    Result<void> answer;
    KITCAMP_ASSIGN(
        Statement statement,
        connection.prepare(
            ("SELECT number, fields, signature, public_key, EXISTS (SELECT 1 FROM participation AS r JOIN "
             "person AS p ON p.id=r.person WHERE r.id=certificate.participation AND p.erased_at IS NOT NULL)"
             " FROM certificate"
             + where)
                .constData()));
    if (!where.isEmpty())
        statement.bind(1, id);
    KITCAMP_TRY(connection.eachOf(statement, [&](const Statement& row) {
        answer = holdsAsSigned(row);
        return answer.ok();
    }));
    return answer;
}

/// Number and fields are kept as they were signed: what is printed again must verify.
Invariant asSigned()
{
    return {u"certificate-as-signed"_s,
            {u"certificate"_s},
            [](Connection& connection, const ChangedRows& touched) -> Result<void> {
                for (const qint64 id : touched.value(u"certificate"_s))
                    KITCAMP_TRY(checkEach(connection, " WHERE id=?", id));
                return {};
            },
            [](Connection& connection) { return checkEach(connection, {}, 0); }};
}

Invariant oneValidPerParticipant()
{
    const QByteArray twice =
        "SELECT p.name, c.number, o.number FROM certificate AS c JOIN certificate AS o"
        " ON o.participation=c.participation AND o.id<>c.id JOIN participation AS r ON r.id=c.participation"
        " JOIN person AS p ON p.id=r.person WHERE c.revoked_on IS NULL AND o.revoked_on IS NULL";
    const auto refusal = [](const QStringList& names) {
        return Error{ErrorCode::Refused,
                     Sentences::tr("%1 would have two certificates for the same thing, %2 and %3.")
                         .arg(names.value(0), names.value(1), names.value(2)),
                     {},
                     u"certificate-issued"_s,
                     {Sentences::tr("Revoke one of them first.")}};
    };
    return forbid(u"certificate-issued"_s, {{u"certificate"_s, "c.id", twice, refusal}});
}

/// Who holds a valid certificate has completed what it certifies.
Invariant holderHasCompleted()
{
    const QByteArray unfounded =
        "SELECT p.name, c.number FROM certificate AS c JOIN participation AS r ON r.id=c.participation"
        " JOIN person AS p ON p.id=r.person WHERE c.revoked_on IS NULL AND r.state<>'completed'"
        " AND NOT (r.role<>'student' AND r.state='confirmed')";
    const auto refusal = [](const QStringList& names) {
        return Error{ErrorCode::Refused,
                     Sentences::tr("%1 holds certificate %2: that it was completed cannot be taken back.",
                                   "%1: person, %2: number")
                         .arg(names.value(0), names.value(1)),
                     {},
                     u"certificate-holder"_s,
                     {Sentences::tr("Revoke the certificate first.")}};
    };
    return forbid(u"certificate-holder"_s,
                  {{u"certificate"_s, "c.id", unfounded, refusal},
                   {u"participation"_s, "c.participation", unfounded, refusal}});
}

void addNames(Domain& domain)
{
    domain.nameQueries.insert(u"certificate"_s, "SELECT number FROM certificate WHERE id=?");
    domain.nameQueries.insert(u"certificate_print"_s,
                              "SELECT c.number FROM certificate_print AS p JOIN certificate AS c"
                              " ON c.id=p.certificate WHERE p.id=?");
    domain.nameQueries.insert(u"certificate_range"_s,
                              "SELECT prefix || first || '-' || last FROM certificate_range WHERE id=?");
    domain.nameQueries.insert(u"signing_key"_s,
                              "SELECT substr(public_key, 1, 16) FROM signing_key WHERE id=?");
}

} // namespace

void registerCertificates(Domain& domain)
{
    addNames(domain);
    domain.invariants.push_back(asSigned());
    domain.invariants.push_back(oneValidPerParticipant());
    domain.invariants.push_back(holderHasCompleted());
    domain.actions.add<IssueCertificates>();
    domain.actions.add<NotePrinting>();
    domain.actions.add<RevokeCertificate>();
    domain.actions.add<ReserveNumbers>();
}

} // namespace kitcamp
