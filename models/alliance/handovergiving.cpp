// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alliance/handovergiving.h"

#include "models/alliance/handoveractions.h"
#include "models/people/shownname.h"
#include "models/store/centre.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct HandoverGivingWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::HandoverGiving)
};

GiveHandover recordOf(Store& store, const PreparedHandover& prepared, const QString& log,
                      const QString& partner)
{
    const Handover& handover = prepared.handover;
    GiveHandover give;
    give.record.id = store.ids().nextValue();
    give.record.activity = handover.camp;
    give.record.purpose = purposeWord(handover.purpose);
    give.record.partner = log;
    give.record.partnerName = partner;
    give.record.organization = prepared.organization;
    give.record.at = store.clock().now();
    give.record.digest = handover.digest;
    give.record.people = handover.participants();
    give.record.fields = handover.fields.join(u' ');
    return give;
}

Error unwritable(const QString& path, const QString& detail)
{
    return {ErrorCode::File,
            HandoverGivingWords::tr("%1 could not be written. Is the folder there, and the disk not full?",
                                    "%1: file")
                .arg(QFileInfo(path).fileName()),
            detail};
}

} // namespace

Result<Performed> giveAsFile(Store& store, PreparedHandover& prepared, const QString& path)
{
    const QByteArray bytes = writeHandover(prepared.handover);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return unwritable(path, file.errorString());
    // Names of people are in it: nobody else on this computer reads it.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QString partner =
        prepared.handover.forName.isEmpty() ? QFileInfo(path).fileName() : prepared.handover.forName;
    KITCAMP_ASSIGN(const Performed done,
                   store.perform(recordOf(store, prepared, prepared.receiver, partner)));
    if (file.commit())
        return done;
    KITCAMP_TRY(store.takeBack(done.opId));
    return unwritable(path, file.errorString());
}

Result<QByteArray> giveTo(Store& store, PreparedHandover& prepared, const QString& log,
                          const QString& partner)
{
    const QByteArray bytes = writeHandover(prepared.handover);
    KITCAMP_TRY(store.perform(recordOf(store, prepared, log, partner)));
    return bytes;
}

Result<QList<PastHandover>> handoversOf(Connection& connection, qint64 camp)
{
    QList<PastHandover> handovers;
    KITCAMP_TRY(connection.each(
        "SELECT h.id, h.direction='given', h.purpose, h.partner_name, o.name, o.name_en, h.at, h.people, "
        "h.fields FROM "
        "handover AS h LEFT JOIN organization AS o ON o.id=h.organization WHERE h.activity=? ORDER BY h.at "
        "DESC, h.id "
        "DESC",
        [&](const Statement& row) {
            handovers << PastHandover{row.integer(0),
                                      row.integer(1) != 0,
                                      purposeOfWord(row.text(2)).value_or(HandoverPurpose::Camp),
                                      row.text(3),
                                      shownName(row.text(4), row.text(5)),
                                      row.integer(6),
                                      static_cast<int>(row.integer(7)),
                                      row.text(8).split(u' ', Qt::SkipEmptyParts)};
        },
        camp));
    return handovers;
}

QString origin(const QList<PastHandover>& handovers)
{
    if (handovers.isEmpty())
        return {};
    const PastHandover& first = handovers.constLast();
    return first.given || first.purpose != HandoverPurpose::Camp ? QString() : first.partner;
}

Result<QString> partnerNameOf(Store& store)
{
    KITCAMP_ASSIGN(const Centre centre, Centre::read(store.reader()));
    if (!centre.name.isEmpty())
        return centre.name;
    return centre.nameEn.isEmpty() ? QFileInfo(store.path()).completeBaseName() : centre.nameEn;
}

QString suggestedFileName(const Handover& handover)
{
    QStringList words{handover.campName};
    if (handover.purpose == HandoverPurpose::Results)
        words << HandoverGivingWords::tr("results");
    if (!handover.forName.isEmpty())
        words << handover.forName;
    QString name = words.join(u" - "_s);
    for (const QChar sign : u"/\\:*?\"<>|"_s)
        name.replace(sign, u' ');
    return name.simplified() + u".kitcamp-camp"_s;
}

} // namespace kitcamp
