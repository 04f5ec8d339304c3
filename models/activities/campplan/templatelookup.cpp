// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/campplan/templatelookup.h"

#include "models/people/shownname.h"
#include "models/store/ids.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct LookupWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::TemplateTaking)
};

QString textOf(const QJsonObject& part, QLatin1String key)
{
    return part.value(key).toString().simplified();
}

/// One name of two.
QString anyName(const QJsonObject& part)
{
    const QString name = textOf(part, "name"_L1);
    return name.isEmpty() ? textOf(part, "name_en"_L1) : name;
}

/// As people read it in the language of the window.
QString readName(const QJsonObject& part)
{
    return shownName(textOf(part, "name"_L1), textOf(part, "name_en"_L1));
}

} // namespace

QJsonObject templateValues(const templateformat::Section& section, const QJsonObject& part)
{
    QJsonObject values;
    for (const QString& column : QString(section.texts).split(u' ', Qt::SkipEmptyParts)) {
        if (part.value(column).isString())
            values.insert(column, part.value(column).toString());
    }
    for (const QString& column : QString(section.numbers).split(u' ', Qt::SkipEmptyParts)) {
        if (part.value(column).isDouble())
            values.insert(column, QString::number(part.value(column).toInteger()));
    }
    return values;
}

TemplateLookup::TemplateLookup(Connection& rows, IdGenerator& ids, const QSet<QString>& leftOut,
                               PreparedCamp& made)
    : m_rows(rows)
    , m_ids(ids)
    , m_leftOut(leftOut)
    , m_made(made)
{
}

Result<qint64> TemplateLookup::organization(const QJsonObject& organization)
{
    const QString name = anyName(organization);
    const QString key = u"organization/"_s + name;
    if (m_found.contains(key))
        return m_found.value(key);
    KITCAMP_ASSIGN(
        const auto known,
        m_rows.integer("SELECT id FROM organization WHERE archived=0 AND (name=?1 OR name_en=?1 COLLATE "
                       "NOCASE OR (?2<>'' AND name_en=?2 COLLATE NOCASE)) ORDER BY id LIMIT 1",
                       name, textOf(organization, "name_en"_L1)));
    if (known)
        m_made.known << LookupWords::tr("the organization %1").arg(readName(organization));
    const qint64 id = known ? *known : m_ids.nextValue();
    if (!known) {
        m_made.action.add(u"organization"_s, id, templateValues(templateformat::hosts, organization));
        m_made.made << LookupWords::tr("the organization %1").arg(readName(organization));
    }
    m_found.insert(key, id);
    return id;
}

Result<qint64> TemplateLookup::named(const QString& table, const QString& name)
{
    const QString key = table + u'/' + name;
    if (m_found.contains(key))
        return m_found.value(key);
    const QByteArray sql = "SELECT id FROM " + table.toLatin1()
        + " WHERE archived=0 AND (name=?1 OR name_en=?1 COLLATE NOCASE) ORDER BY id LIMIT 1";
    KITCAMP_ASSIGN(const auto known, m_rows.integer(sql.constData(), name));
    const qint64 id = known ? *known : m_ids.nextValue();
    if (!known) {
        m_made.action.add(table, id, {{"name"_L1, name}});
        m_made.made << (table == "category"_L1 ? LookupWords::tr("the category %1").arg(name)
                                               : LookupWords::tr("the group %1").arg(name));
    }
    m_found.insert(key, id);
    return id;
}

Result<qint64> TemplateLookup::findModel(const QString& name, const QString& category)
{
    QList<qint64> ids;
    KITCAMP_TRY(m_rows.each(
        "SELECT m.id FROM model AS m LEFT JOIN category AS c ON c.id=m.category WHERE m.archived=0 AND "
        "m.name=?1 "
        "COLLATE NOCASE ORDER BY coalesce(c.name=?2 OR c.name_en=?2 COLLATE NOCASE, 0) DESC, m.id",
        [&](const Statement& row) { ids << row.integer(0); }, name, category));
    return ids.isEmpty() ? 0 : ids.constFirst();
}

Result<qint64> TemplateLookup::model(const QJsonObject& model)
{
    const QString name = textOf(model, "name"_L1);
    const QString category = textOf(model, "category"_L1);
    const QString key = u"model/%1/%2"_s.arg(category, name);
    if (name.isEmpty())
        return 0;
    if (m_found.contains(key))
        return m_found.value(key);
    KITCAMP_ASSIGN(qint64 id, findModel(name, category));
    if (id != 0) {
        m_made.known << LookupWords::tr("the model %1").arg(name);
    } else {
        m_made.unknown << UnknownModel{key, name, category};
        if (!m_leftOut.contains(key)) {
            QJsonObject values = templateValues(templateformat::models, model);
            if (!category.isEmpty()) {
                KITCAMP_ASSIGN(const qint64 of, named(u"category"_s, category));
                values.insert("category"_L1, QString::number(of));
            }
            id = m_ids.nextValue();
            m_made.action.add(u"model"_s, id, values);
        }
    }
    m_found.insert(key, id);
    return id;
}

Result<qint64> TemplateLookup::findCourse(const QString& code, const QString& name, const QString& nameEn)
{
    KITCAMP_ASSIGN(
        const auto known,
        m_rows.integer("SELECT id FROM course WHERE (?1<>'' AND code=?1 COLLATE NOCASE) OR (?2<>'' AND "
                       "name=?2) OR (?3<>'' AND name_en=?3 COLLATE NOCASE) ORDER BY archived, id LIMIT 1",
                       code, name, nameEn));
    return known.value_or(0);
}

Result<bool> TemplateLookup::addCourse(const QJsonObject& course)
{
    const QString name = anyName(course);
    if (name.isEmpty() || m_courses.contains(name))
        return false;
    KITCAMP_ASSIGN(
        const qint64 known,
        findCourse(textOf(course, "code"_L1), textOf(course, "name"_L1), textOf(course, "name_en"_L1)));
    if (known != 0)
        m_made.known << LookupWords::tr("the course %1").arg(readName(course));
    const qint64 id = known != 0 ? known : m_ids.nextValue();
    if (known == 0)
        m_made.action.add(u"course"_s, id, templateValues(templateformat::courses, course));
    for (const QString& one : {textOf(course, "name"_L1), textOf(course, "name_en"_L1)}) {
        if (!one.isEmpty())
            m_courses.insert(one, id);
    }
    return known == 0;
}

qint64 TemplateLookup::course(const QJsonObject& course) const
{
    return m_courses.value(anyName(course));
}

/// The columns of the rule with what it refers to; nothing where a course that it asks for is not there.
Result<std::optional<QJsonObject>> TemplateLookup::ruleValues(const QJsonObject& rule)
{
    QJsonObject values = templateValues(templateformat::rules, rule);
    if (const QString name = textOf(rule, "course"_L1); !name.isEmpty()) {
        qint64 course = m_courses.value(name);
        if (course == 0) {
            KITCAMP_ASSIGN(course, findCourse({}, name, name));
        }
        if (course == 0) {
            m_made.remarks << LookupWords::tr(
                                  "A rule of lending is left out: it asks for the course %1, which is not "
                                  "here.")
                                  .arg(name);
            return std::optional<QJsonObject>();
        }
        values.insert("requires_course"_L1, QString::number(course));
    }
    const std::pair<QLatin1String, QString> references[] = {{"category"_L1, u"category"_s},
                                                            {"group"_L1, u"borrower_group"_s}};
    for (const auto& [key, table] : references) {
        if (const QString name = textOf(rule, key); !name.isEmpty()) {
            KITCAMP_ASSIGN(const qint64 id, named(table, name));
            values.insert(table, QString::number(id));
        }
    }
    return std::optional(values);
}

Result<bool> TemplateLookup::addRule(const QJsonObject& rule)
{
    KITCAMP_ASSIGN(const auto values, ruleValues(rule));
    if (!values)
        return false;
    const auto number = [&](const char* column) {
        const QJsonValue value = values->value(QLatin1String(column));
        return value.isString() ? value.toString() : QString();
    };
    KITCAMP_ASSIGN(
        const auto same,
        m_rows.integer(
            "SELECT id FROM loan_rule WHERE archived=0 AND CAST(coalesce(category,'') AS TEXT)=?1 AND "
            "CAST(coalesce(borrower_group,'') AS TEXT)=?2 AND CAST(coalesce(max_items,'') AS TEXT)=?3 "
            "AND loan_days=?4 AND CAST(coalesce(requires_course,'') AS TEXT)=?5 LIMIT 1",
            number("category"), number("borrower_group"), number("max_items"), number("loan_days"),
            number("requires_course")));
    if (same) {
        m_made.known << LookupWords::tr("the rule of lending %1").arg(textOf(rule, "note"_L1));
        return false;
    }
    m_made.action.add(u"loan_rule"_s, m_ids.nextValue(), *values);
    return true;
}

} // namespace kitcamp
