// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/certificates/certificateactions.h"

#include "models/people/erasedname.h"
#include "models/store/naming.h"
#include "models/store/refusal.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Receiver {
    QString name;
    bool may = false;
    QString validNumber; ///< of a certificate that was not revoked
};

/// Students get one who have completed; those who taught or judged, once they were confirmed.
Result<std::optional<Receiver>> receiverOf(Connection& connection, qint64 participation)
{
    std::optional<Receiver> receiver;
    KITCAMP_TRY(connection.each(
        "SELECT p.name, r.state='completed' OR (r.role<>'student' AND r.state='confirmed'),"
        " (SELECT c.number FROM certificate AS c WHERE c.participation=r.id AND c.revoked_on IS NULL LIMIT 1)"
        " FROM participation AS r JOIN person AS p ON p.id=r.person WHERE r.id=?",
        [&](const Statement& row) {
            receiver = Receiver{row.text(0), row.integer(1) != 0, row.text(2)};
        },
        participation));
    return receiver;
}

Result<void> refuseWhoMayNot(Connection& connection, qint64 participation)
{
    KITCAMP_ASSIGN(const auto receiver, receiverOf(connection, participation));
    if (!receiver)
        return refused(IssueCertificates::tr("This participant is no longer there."), u"row-gone"_s);
    if (!receiver->may) {
        return refused(IssueCertificates::tr("%1 has not completed it: there is nothing to certify.")
                           .arg(receiver->name),
                       u"not-completed"_s,
                       {IssueCertificates::tr("Mark the participant as completed first.")});
    }
    if (!receiver->validNumber.isEmpty()) {
        return refused(IssueCertificates::tr("%1 has certificate %2 already.", "%1: person, %2: number")
                           .arg(receiver->name, receiver->validNumber),
                       u"certificate-issued"_s,
                       {IssueCertificates::tr("Print that one again: it is marked as a reprint."),
                        IssueCertificates::tr("Revoke it first, where it says something wrong.")});
    }
    return {};
}

/// A number is prefix and digits; only a range of \p author that holds it allows it.
Result<void> refuseForeignNumber(Connection& connection, const QString& number, const QString& author)
{
    KITCAMP_ASSIGN(
        const auto range,
        connection.integer("SELECT 1 FROM certificate_range WHERE author=?1"
                           " AND substr(?2, 1, length(prefix))=prefix"
                           " AND CAST(substr(?2, length(prefix)+1) AS INTEGER) BETWEEN first AND last",
                           author, number));
    if (range)
        return {};
    return refused(IssueCertificates::tr("The number %1 is not one that this computer may give.").arg(number),
                   u"number-range"_s, {IssueCertificates::tr("Reserve numbers for this computer first.")});
}

} // namespace

QJsonValue toJson(const IssuedCertificate& certificate)
{
    return QJsonObject{{u"id"_s, QString::number(certificate.id)},
                       {u"number"_s, certificate.number},
                       {u"participation"_s, QString::number(certificate.participation)},
                       {u"fields"_s, certificate.fields},
                       {u"signature"_s, certificate.signature}};
}

bool fromJson(const QJsonValue& json, IssuedCertificate& certificate)
{
    return json.isObject() && fromJson(json[u"id"_s], certificate.id)
        && fromJson(json[u"number"_s], certificate.number)
        && fromJson(json[u"participation"_s], certificate.participation)
        && fromJson(json[u"fields"_s], certificate.fields)
        && fromJson(json[u"signature"_s], certificate.signature);
}

QJsonValue toJson(const CertificatePrint& print)
{
    return QJsonObject{{u"id"_s, QString::number(print.id)},
                       {u"certificate"_s, QString::number(print.certificate)}};
}

bool fromJson(const QJsonValue& json, CertificatePrint& print)
{
    return json.isObject() && fromJson(json[u"id"_s], print.id)
        && fromJson(json[u"certificate"_s], print.certificate);
}

Result<void> IssueCertificates::run(Change& change) const
{
    KITCAMP_TRY(
        change.execute("INSERT INTO signing_key(id, public_key, author, made_at) SELECT ?1, ?2, ?3, ?4"
                       " WHERE NOT EXISTS (SELECT 1 FROM signing_key WHERE public_key=?2)",
                       keyRow, publicKey, author, at));
    for (const IssuedCertificate& one : certificates) {
        KITCAMP_TRY(refuseWhoMayNot(change.rows(), one.participation));
        KITCAMP_TRY(refuseForeignNumber(change.rows(), one.number, author));
        KITCAMP_TRY(change.execute("INSERT INTO certificate(id, number, participation, issued_on, fields,"
                                   " signature, public_key) VALUES(?,?,?,?,?,?,?)",
                                   one.id, one.number, one.participation, issuedOn, one.fields, one.signature,
                                   publicKey));
    }
    return {};
}

QString IssueCertificates::sentence(const Naming& naming) const
{
    if (certificates.size() != 1)
        return tr("Issued %n certificate(s)", nullptr, static_cast<int>(certificates.size()));
    const IssuedCertificate& one = certificates.constFirst();
    return tr("Issued certificate %1 to %2", "%1: number, %2: participant")
        .arg(one.number, naming.name(u"participation"_s, one.participation));
}

ObjectRef IssueCertificates::subject() const
{
    return certificates.isEmpty() ? ObjectRef()
                                  : ObjectRef{u"participation"_s, certificates.constFirst().participation};
}

QString IssueCertificates::deed(const Naming& /*naming*/) const
{
    return tr("issued certificate %1", "about a participant").arg(certificates.value(0).number);
}

Result<void> NotePrinting::run(Change& change) const
{
    for (const CertificatePrint& print : prints) {
        KITCAMP_TRY(change.execute("INSERT INTO certificate_print(id, certificate, printed_at)"
                                   " SELECT ?1, id, ?3 FROM certificate WHERE id=?2",
                                   print.id, print.certificate, at));
        if (change.rows().changes() == 0)
            return refused(tr("This certificate is no longer there. Its issue was taken back."),
                           u"row-gone"_s);
    }
    return {};
}

QString NotePrinting::sentence(const Naming& naming) const
{
    if (prints.size() != 1)
        return tr("Printed %n certificate(s)", nullptr, static_cast<int>(prints.size()));
    return tr("Printed certificate %1").arg(naming.name(u"certificate"_s, prints.constFirst().certificate));
}

QString NotePrinting::deed(const Naming& /*naming*/) const
{
    return tr("printed it", "about a certificate");
}

ObjectRef NotePrinting::subject() const
{
    return prints.isEmpty() ? ObjectRef() : ObjectRef{u"certificate"_s, prints.constFirst().certificate};
}

Result<void> RevokeCertificate::run(Change& change) const
{
    if (reason.trimmed().isEmpty()) {
        return refused(tr("A certificate is not revoked without a reason: the list of revocations names it."),
                       u"reason-missing"_s);
    }
    // Nothing is written about somebody who was erased; that there was a reason is.
    KITCAMP_TRY(change.execute(
        "UPDATE certificate SET revoked_on=?1, revoked_reason=CASE WHEN EXISTS (SELECT 1 FROM participation "
        "AS r JOIN person AS p ON p.id=r.person WHERE r.id=certificate.participation AND p.erased_at IS NOT "
        "NULL) THEN ?4 ELSE ?2 END WHERE id=?3 AND revoked_on IS NULL",
        on, reason.trimmed(), certificate, erasedName()));
    if (change.rows().changes() == 1)
        return {};
    return refused(tr("This certificate was revoked already, or is no longer there."), u"revoked"_s);
}

QString RevokeCertificate::sentence(const Naming& naming) const
{
    return tr("Revoked certificate %1: %2", "%1: number, %2: reason")
        .arg(naming.name(u"certificate"_s, certificate), reason);
}

ObjectRef RevokeCertificate::subject() const
{
    return {u"certificate"_s, certificate};
}

QString RevokeCertificate::deed(const Naming& /*naming*/) const
{
    return tr("revoked it: %1", "about a certificate, %1: reason").arg(reason);
}

Result<bool> RevokeCertificate::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(
        const auto revoked,
        connection.integer("SELECT 1 FROM certificate WHERE id=? AND revoked_on IS NOT NULL", certificate));
    return revoked.has_value();
}

Result<void> ReserveNumbers::run(Change& change) const
{
    if (count < 1 || count > largestCount) {
        return refused(tr("Between 1 and %1 numbers can be reserved at a time.").arg(largestCount),
                       u"number-count"_s);
    }
    return change.execute(
        "INSERT INTO certificate_range(id, prefix, first, last, author)"
        " SELECT ?1, ?2, n, n+?3-1, ?4"
        " FROM (SELECT coalesce(max(last), 0)+1 AS n FROM certificate_range WHERE prefix=?2)",
        range, prefix, count, author);
}

ObjectRef ReserveNumbers::subject() const
{
    return {u"certificate_range"_s, range};
}

QString ReserveNumbers::deed(const Naming& /*naming*/) const
{
    return tr("reserved %n number(s) for certificates", "about a range of numbers", count);
}

QString ReserveNumbers::sentence(const Naming& /*naming*/) const
{
    return tr("Reserved %n number(s) for certificates, %1…", "%1: what the numbers begin with", count)
        .arg(prefix);
}

} // namespace kitcamp
