// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/certificategenerators.h"

#include "models/activities/certificates/certificateactions.h"
#include "models/activities/certificates/certificatefields.h"
#include "models/activities/certificates/numberranges.h"
#include "models/activities/certificates/signing.h"
#include "models/store/recordactions.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

const QStringList prefixes{u"KC-"_s, u"2026-"_s, u"营"_s};
const auto today = u"2026-09-07"_s;

QString authorOf(Store& store)
{
    return QString::fromLatin1(store.author().toHex());
}

/// The same key in each file that a seed makes: of RFC 8032, section 7.1, test 1.
SigningKey testKey()
{
    return SigningKey::fromSecret(
        QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
                            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
}

std::optional<ReserveNumbers> randomReservation(Store& store, RandomSource& random)
{
    return ReserveNumbers{store.ids().nextValue(), random.pick(prefixes), random.between(0, 20),
                          authorOf(store)};
}

/// Somebody completes, so that there is something to certify.
std::optional<Action> randomCompletion(Store& store, RandomSource& random)
{
    const auto participation = anyRow(store, random, u"participation"_s);
    if (!participation)
        return std::nullopt;
    return toAction(
        EditRecords{u"participation"_s, {*participation}, QJsonObject{{u"state"_s, u"completed"_s}}});
}

/// Sometimes for somebody who may not have one: that is refused in words.
std::optional<IssueCertificates> randomIssue(Store& store, RandomSource& random)
{
    const auto participation =
        anyRow(store, random, u"participation"_s, random.chance(80) ? u"state='completed'"_s : u"1"_s);
    const QString prefix = random.pick(prefixes);
    const auto numbers = CertificateNumbers(store).next(prefix, 1);
    if (!participation || !numbers)
        return std::nullopt;
    const auto fields =
        certificateFieldsOf(store.reader(), *participation, QDate::fromString(today, Qt::ISODate));
    if (!fields)
        return std::nullopt;
    const SigningKey key = testKey();
    const QByteArray signature = signatureOf(signedBytes(numbers->constFirst(), fields->text()), key);
    const IssuedCertificate one{store.ids().nextValue(), numbers->constFirst(), *participation,
                                fields->text(), QString::fromLatin1(signature.toHex())};
    return IssueCertificates{{one},
                             today,
                             QString::fromLatin1(key.publicKey.toHex()),
                             store.ids().nextValue(),
                             authorOf(store),
                             store.clock().now()};
}

std::optional<NotePrinting> randomPrinting(Store& store, RandomSource& random)
{
    const auto certificate = anyRow(store, random, u"certificate"_s);
    if (!certificate)
        return std::nullopt;
    return NotePrinting{{{store.ids().nextValue(), *certificate}}, store.clock().now()};
}

std::optional<RevokeCertificate> randomRevocation(Store& store, RandomSource& random)
{
    const auto certificate = anyRow(store, random, u"certificate"_s);
    if (!certificate)
        return std::nullopt;
    return RevokeCertificate{*certificate, today, random.chance(90) ? random.name() : QString()};
}

} // namespace

void addCertificateGenerators(ActionGenerators& generators)
{
    generators.add<ReserveNumbers>(randomReservation);
    generators.add(QString(IssueCertificates::kind),
                   [](Store& store, RandomSource& random) -> std::optional<Action> {
                       if (!anyRow(store, random, u"participation"_s, u"state='completed'"_s))
                           return randomCompletion(store, random);
                       const auto issue = randomIssue(store, random);
                       return issue ? std::optional(toAction(*issue)) : std::nullopt;
                   });
    generators.add<NotePrinting>(randomPrinting);
    generators.add<RevokeCertificate>(randomRevocation);
}

} // namespace kitcamp::testkit
