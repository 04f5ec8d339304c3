// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/certificates/seals.h"

#include "models/people/picturestore.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString& name, const QString& nameEn)
{
    return name + u'\n' + nameEn;
}

} // namespace

Result<bool> mayPrintSeals(Store& store)
{
    KITCAMP_ASSIGN(const auto may,
                   store.reader().integer("SELECT may_seal FROM operator WHERE id=?", store.operatorId()));
    return may.value_or(0) != 0;
}

Result<Seals> Seals::read(Connection& connection)
{
    QHash<QString, QString> hashes;
    KITCAMP_TRY(connection.each(
        "SELECT o.name, o.name_en, s.picture FROM seal AS s JOIN organization AS o"
        " ON o.id=s.organization",
        [&](const Statement& row) { hashes.insert(keyOf(row.text(0), row.text(1)), row.text(2)); }));
    Seals seals;
    for (auto entry = hashes.cbegin(); entry != hashes.cend(); ++entry) {
        KITCAMP_ASSIGN(const QByteArray bytes, PictureStore(connection).bytes(entry.value()));
        seals.m_pictures.insert(entry.key(), bytes);
    }
    return seals;
}

Result<QByteArray> Seals::of(const QString& name, const QString& nameEn) const
{
    const auto found = m_pictures.constFind(keyOf(name, nameEn));
    if (found == m_pictures.constEnd() || !found->isEmpty())
        return found == m_pictures.constEnd() ? QByteArray() : *found;
    return Error{ErrorCode::Refused,
                 QCoreApplication::translate(
                     "kitcamp::Seals", "The picture of the seal of %1 has not come to this computer yet.")
                     .arg(name.isEmpty() ? nameEn : name),
                 {},
                 u"seal-not-here"_s,
                 {QCoreApplication::translate("kitcamp::Seals",
                                              "Let this computer sync, or print without the pictures.")}};
}

} // namespace kitcamp
