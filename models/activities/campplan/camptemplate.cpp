// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/campplan/camptemplate.h"

#include "models/activities/campplan/templateformat.h"
#include "models/people/shownname.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct TemplateWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CampTemplate)
};

constexpr qsizetype largestFile = 8'000'000; ///< bytes; a real one has some ten thousand
constexpr qsizetype mostParts = 5000; ///< of one section
constexpr int longestCamp = 400; ///< days

Error unusable(const QString& sentence, const QString& detail = {})
{
    return {ErrorCode::File, sentence, detail};
}

Error damaged(const QString& file, const QString& detail)
{
    return unusable(
        TemplateWords::tr("%1 is damaged: what stands in it makes no plan of a camp. Ask for the file once "
                          "more.",
                          "%1: file")
            .arg(file),
        detail);
}

Error foreign(const QString& file)
{
    return unusable(
        TemplateWords::tr("%1 is no template of a camp. Such a file ends with .kitcamp-plan.", "%1: file")
            .arg(file));
}

Result<QList<QJsonObject>> listOf(const QJsonValue& value, const QString& file, const QString& section)
{
    QList<QJsonObject> parts;
    if (value.isUndefined())
        return parts;
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > mostParts)
        return damaged(file, section);
    for (const QJsonValue& part : array) {
        if (!part.isObject())
            return damaged(file, section);
        parts << part.toObject();
    }
    return parts;
}

} // namespace

Result<CampTemplate> CampTemplate::read(const QByteArray& bytes, const QString& file)
{
    if (bytes.size() > largestFile || !bytes.trimmed().startsWith('{'))
        return foreign(file);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (document.isNull())
        return damaged(file, problem.errorString());
    const QJsonObject root = document.object();
    if (root.value("format"_L1).toString() != templateformat::format)
        return foreign(file);
    if (root.value("version"_L1).toInt(0) > templateformat::version)
        return unusable(
            TemplateWords::tr(
                "%1 was written by a newer Kitcamp. Install the newest version and open it again.",
                "%1: file")
                .arg(file));
    CampTemplate made;
    KITCAMP_TRY(made.readSections(root, file));
    return made;
}

Result<void> CampTemplate::readSections(const QJsonObject& root, const QString& file)
{
    m_camp = root.value("camp"_L1).toObject();
    if (m_camp.value("name"_L1).toString().isEmpty() && m_camp.value("name_en"_L1).toString().isEmpty())
        return damaged(file, u"camp"_s);
    if (days() < 0 || days() > longestCamp)
        return damaged(file, u"days"_s);
    for (const templateformat::Section& section : templateformat::lists) {
        KITCAMP_ASSIGN(const QList<QJsonObject> parts, listOf(root.value(section.key), file, section.key));
        m_parts.insert(section.key, parts);
    }
    return {};
}

const QList<QJsonObject>& CampTemplate::parts(const QString& section) const
{
    static const QList<QJsonObject> none;
    const auto found = m_parts.constFind(section);
    return found == m_parts.constEnd() ? none : *found;
}

int CampTemplate::days() const
{
    return m_camp.value("days"_L1).toInt(0);
}

Result<TemplateOffer> templateOffer(Store& store, qint64 activity)
{
    TemplateOffer offer;
    Connection& file = store.reader();
    KITCAMP_ASSIGN(const auto own, referenceOf(file, u"activity"_s, u"course"_s, activity));
    offer.ownCourse = own.value_or(0);
    KITCAMP_TRY(file.each(
        "SELECT id, name, name_en FROM course WHERE archived=0 ORDER BY id=? DESC, name, id",
        [&](const Statement& row) {
            offer.courses << NamedRow{row.integer(0), shownName(row.text(1), row.text(2))};
        },
        offer.ownCourse));
    const Naming naming = store.naming();
    KITCAMP_TRY(file.each("SELECT id, note FROM loan_rule WHERE archived=0 ORDER BY note, id",
                          [&](const Statement& row) {
                              const qint64 id = row.integer(0);
                              offer.rules << NamedRow{
                                  id, row.text(1).isEmpty() ? naming.name(u"loan_rule"_s, id) : row.text(1)};
                          }));
    return offer;
}

} // namespace kitcamp
