// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/certificates/certificateoffice.h"

#include "models/activities/certificates/numberranges.h"
#include "models/people/erasedname.h"
#include "models/store/centre.h"

#include <QDateTime>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

// The secret half stays in this file: it is no part of what travels to other computers.
constexpr auto secretKey = "certificates.secret"_L1;

constexpr int mostRanges = 20;

constexpr auto columns =
    "SELECT c.id, c.number, c.participation, c.issued_on, c.fields, c.signature, c.public_key,"
    " c.revoked_on, c.revoked_reason,"
    " (SELECT count(*) FROM certificate_print AS p WHERE p.certificate=c.id)"
    " FROM certificate AS c ";

CertificateRow rowOf(const Statement& row)
{
    CertificateRow found;
    found.id = row.integer(0);
    found.number = row.text(1);
    found.participation = row.integer(2);
    found.issuedOn = QDate::fromString(row.text(3), Qt::ISODate);
    found.code = {row.text(1), row.text(4), QByteArray::fromHex(row.text(5).toLatin1()),
                  QByteArray::fromHex(row.text(6).toLatin1())};
    const auto fields = CertificateFields::fromText(found.code.fieldsText);
    found.personName = fields ? fields->name : found.code.fieldsText.isEmpty() ? erasedName() : QString();
    found.revokedOn = QDate::fromString(row.text(7), Qt::ISODate);
    found.revokedReason = row.text(8);
    found.prints = static_cast<int>(row.integer(9));
    return found;
}

} // namespace

Result<QDate> CertificateOffice::today()
{
    KITCAMP_ASSIGN(const Centre centre, Centre::read(m_store.reader()));
    return QDateTime::fromSecsSinceEpoch(m_store.clock().now(), centre.zone).date();
}

Result<QList<qint64>> CertificateOffice::waiting(qint64 activity)
{
    QList<qint64> found;
    KITCAMP_TRY(m_store.reader().each(
        "SELECT r.id FROM participation AS r JOIN person AS p ON p.id=r.person WHERE r.activity=?"
        " AND p.erased_at IS NULL"
        " AND (r.state='completed' OR (r.role<>'student' AND r.state='confirmed'))"
        " AND NOT EXISTS (SELECT 1 FROM certificate AS c WHERE c.participation=r.id AND c.revoked_on IS NULL)"
        " ORDER BY r.role<>'student', p.name, r.id",
        [&](const Statement& row) { found << row.integer(0); }, activity));
    return found;
}

Result<QString> CertificateOffice::prefixFor(qint64 activity)
{
    KITCAMP_ASSIGN(const auto prefix,
                   m_store.reader().text("SELECT t.prefix FROM activity AS a JOIN certificate_template AS t"
                                         " ON t.id=a.certificate_template WHERE a.id=?",
                                         activity));
    if (prefix && !prefix->isEmpty())
        return *prefix;
    KITCAMP_ASSIGN(const QDate day, today());
    return u"%1-"_s.arg(day.year());
}

Result<SigningKey> CertificateOffice::key()
{
    const SigningKey kept =
        SigningKey::fromSecret(QByteArray::fromHex(m_store.localValue(secretKey).toLatin1()));
    if (kept.isValid())
        return kept;
    KITCAMP_ASSIGN(const SigningKey made, SigningKey::make());
    KITCAMP_TRY(m_store.saveLocalValue(secretKey, QString::fromLatin1(made.secret.toHex())));
    return made;
}

Result<QStringList> CertificateOffice::numbers(const QString& prefix, int count)
{
    // Twice where the first range was reserved before, undone, and its numbers were printed meanwhile.
    CertificateNumbers numbers(m_store);
    for (int tries = 0; tries < mostRanges; ++tries) {
        KITCAMP_ASSIGN(const auto supply, numbers.supply(prefix));
        if (supply.ready + supply.waiting >= count)
            break;
        KITCAMP_TRY(
            m_store.performAction(numbers.reservation(prefix, count - supply.ready - supply.waiting)));
    }
    return numbers.next(prefix, count);
}

Result<IssuedCertificate> CertificateOffice::signedOne(qint64 participation, const QString& number, QDate on,
                                                       const SigningKey& key)
{
    KITCAMP_ASSIGN(const CertificateFields fields, certificateFieldsOf(m_store.reader(), participation, on));
    const QString text = fields.text();
    const QByteArray signature = signatureOf(signedBytes(number, text), key);
    return IssuedCertificate{m_store.ids().nextValue(), number, participation, text,
                             QString::fromLatin1(signature.toHex())};
}

Result<Performed> CertificateOffice::issue(const QList<qint64>& participations, const QString& prefix)
{
    if (participations.isEmpty()) {
        return Error{ErrorCode::Refused,
                     tr("Nobody was chosen who could get a certificate."),
                     {},
                     u"nobody"_s,
                     {tr("Mark participants as completed first.")}};
    }
    KITCAMP_ASSIGN(const SigningKey signingKey, key());
    KITCAMP_ASSIGN(const QStringList given, numbers(prefix, static_cast<int>(participations.size())));
    KITCAMP_ASSIGN(const QDate day, today());
    IssueCertificates action{{},
                             day.toString(Qt::ISODate),
                             QString::fromLatin1(signingKey.publicKey.toHex()),
                             m_store.ids().nextValue(),
                             QString::fromLatin1(m_store.author().toHex()),
                             m_store.clock().now()};
    for (qsizetype place = 0; place < participations.size(); ++place) {
        KITCAMP_ASSIGN(const IssuedCertificate one,
                       signedOne(participations[place], given[place], day, signingKey));
        action.certificates << one;
    }
    // First: a number that is left out harms nobody, one that is given twice does.
    KITCAMP_TRY(CertificateNumbers(m_store).noteUsed(prefix, given));
    return m_store.perform(action);
}

Result<Performed> CertificateOffice::notePrinted(const QList<qint64>& certificates)
{
    NotePrinting action{{}, m_store.clock().now()};
    for (const qint64 certificate : certificates)
        action.prints << CertificatePrint{m_store.ids().nextValue(), certificate};
    return m_store.perform(action);
}

Result<Performed> CertificateOffice::revoke(qint64 certificate, const QString& reason)
{
    KITCAMP_ASSIGN(const QDate day, today());
    return m_store.perform(RevokeCertificate{certificate, day.toString(Qt::ISODate), reason});
}

Result<QList<CertificateRow>> CertificateOffice::rows(const char* sql, qint64 id)
{
    QList<CertificateRow> found;
    KITCAMP_ASSIGN(Statement statement, m_store.reader().prepare((QByteArray(columns) + sql).constData()));
    if (id)
        statement.bind(1, id);
    KITCAMP_TRY(m_store.reader().eachOf(statement, [&](const Statement& row) { found << rowOf(row); }));
    return found;
}

Result<QList<CertificateRow>> CertificateOffice::ofActivity(qint64 activity)
{
    return rows("JOIN participation AS r ON r.id=c.participation WHERE r.activity=? ORDER BY c.number",
                activity);
}

Result<QList<CertificateRow>> CertificateOffice::revoked()
{
    return rows("WHERE c.revoked_on IS NOT NULL ORDER BY c.revoked_on DESC, c.number", 0);
}

Result<std::optional<CertificateRow>> CertificateOffice::find(qint64 certificate)
{
    KITCAMP_ASSIGN(const QList<CertificateRow> found, rows("WHERE c.id=?", certificate));
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

} // namespace kitcamp
