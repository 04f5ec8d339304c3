// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a camp becomes a template.
#include "models/activities/campplan/camptemplate.h"
#include "models/activities/campplan/templateformat.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>

namespace kitcamp {

using namespace Qt::StringLiterals;
using templateformat::Section;

namespace {

struct TemplateWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CampTemplate)
};

QStringList wordsOf(QLatin1String list)
{
    return QString(list).split(u' ', Qt::SkipEmptyParts);
}

/// The columns of a section in the order in which part() reads them, behind the id.
QByteArray columnsOf(const Section& section)
{
    QStringList columns{u"x.id"_s};
    for (const QString& column : wordsOf(section.texts) + wordsOf(section.numbers) + wordsOf(section.days))
        columns << u"x."_s + column;
    return columns.join(u", "_s).toUtf8();
}

/// A row of a section without what is empty.
QJsonObject part(const Section& section, const Statement& row, const QDate& first)
{
    QJsonObject object;
    int column = 0;
    for (const QString& name : wordsOf(section.texts)) {
        if (!row.text(++column).isEmpty())
            object.insert(name, row.text(column));
    }
    for (const QString& name : wordsOf(section.numbers)) {
        if (!row.isNull(++column))
            object.insert(name, row.integer(column));
    }
    for (const QString& name : wordsOf(section.days)) {
        const QDate day = QDate::fromString(row.text(++column), Qt::ISODate);
        if (day.isValid() && first.isValid())
            object.insert(name, first.daysTo(day));
    }
    return object;
}

using Parts = QList<std::pair<qint64, QJsonObject>>; // id of the row and what is written of it

QJsonArray arrayOf(const Parts& parts)
{
    QJsonArray array;
    for (const auto& [id, object] : parts)
        array << object;
    return array;
}

/// Puts a camp together section by section.
class TemplateWriting
{
public:
    TemplateWriting(Connection& connection, qint64 activity, const TemplateChoice& choice)
        : m_connection(connection)
        , m_activity(activity)
        , m_choice(choice)
    {
    }

    [[nodiscard]] Result<WrittenTemplate> run();

private:
    [[nodiscard]] Result<void> addCamp();
    [[nodiscard]] Result<void> addPlain();
    [[nodiscard]] Result<void> addSessions();
    [[nodiscard]] Result<void> addQuotas();
    [[nodiscard]] Result<void> addKit();
    [[nodiscard]] Result<void> addQuestions();
    [[nodiscard]] Result<void> addNested(const Section& section, const Section& inner, const char* owner);
    [[nodiscard]] Result<void> addSurveys();
    [[nodiscard]] Result<void> addCases();
    [[nodiscard]] Result<void> addCourses();
    [[nodiscard]] Result<void> addRules();
    [[nodiscard]] Result<void> leavePersonsOut();

    /// Rows of a section by \p rest (" JOIN ... WHERE ... ORDER BY ..."), with one value.
    [[nodiscard]] Result<Parts> partsOf(const Section& section, const QByteArray& rest, qint64 value);
    [[nodiscard]] Result<QJsonObject> one(const Section& section, const QByteArray& rest, qint64 value);
    [[nodiscard]] Result<void> add(const Section& section, const QByteArray& rest);
    /// The model that a row refers to: by its names alone.
    [[nodiscard]] Result<QJsonObject> modelOf(const char* table, qint64 row);
    [[nodiscard]] QJsonValue cleaned(const QString& path, const QJsonValue& value, const QStringList& names);

    Connection& m_connection;
    qint64 m_activity;
    const TemplateChoice& m_choice;
    QDate m_first;
    QHash<qint64, int> m_questions; ///< id -> place in the file, from 0
    QHash<qint64, int> m_sessions;
    QJsonObject m_root;
    QStringList m_remarks;
};

Result<Parts> TemplateWriting::partsOf(const Section& section, const QByteArray& rest, qint64 value)
{
    Parts parts;
    const QByteArray sql =
        "SELECT " + columnsOf(section) + " FROM " + QByteArray(section.table.data()) + " AS x" + rest;
    KITCAMP_TRY(m_connection.each(
        sql.constData(),
        [&](const Statement& row) {
            parts.append({row.integer(0), part(section, row, m_first)});
        },
        value));
    return parts;
}

Result<QJsonObject> TemplateWriting::one(const Section& section, const QByteArray& rest, qint64 value)
{
    KITCAMP_ASSIGN(const Parts parts, partsOf(section, rest, value));
    return parts.isEmpty() ? QJsonObject() : parts.constFirst().second;
}

Result<void> TemplateWriting::add(const Section& section, const QByteArray& rest)
{
    KITCAMP_ASSIGN(const Parts parts, partsOf(section, rest, m_activity));
    m_root.insert(section.key, arrayOf(parts));
    return {};
}

Result<void> TemplateWriting::addCamp()
{
    QDate last;
    KITCAMP_TRY(m_connection.each(
        "SELECT coalesce(starts_on, (SELECT min(substr(starts,1,10)) FROM session WHERE activity=a.id)), "
        "coalesce(ends_on, (SELECT max(substr(starts,1,10)) FROM session WHERE activity=a.id)) FROM activity "
        "AS a "
        "WHERE id=?",
        [&](const Statement& row) {
            m_first = QDate::fromString(row.text(0), Qt::ISODate);
            last = QDate::fromString(row.text(1), Qt::ISODate);
        },
        m_activity));
    KITCAMP_ASSIGN(QJsonObject camp, one(templateformat::camp, " WHERE x.id=?", m_activity));
    if (camp.isEmpty())
        return Error{
            ErrorCode::Refused, TemplateWords::tr("This camp is no longer there."), {}, u"row-gone"_s, {}};
    if (m_first.isValid() && last.isValid())
        camp.insert("days"_L1, m_first.daysTo(last) + 1);
    m_root.insert(templateformat::camp.key, camp);
    return {};
}

Result<void> TemplateWriting::addPlain()
{
    KITCAMP_TRY(
        add(templateformat::phases, " WHERE x.activity=? ORDER BY x.from_day, x.place_in_order, x.id"));
    KITCAMP_TRY(add(templateformat::modules, " WHERE x.activity=? ORDER BY x.place_in_order, x.id"));
    KITCAMP_TRY(add(templateformat::resources, " WHERE x.activity=? ORDER BY x.name, x.id"));
    if (!m_choice.hosts)
        return {};
    return add(
        templateformat::hosts,
        " JOIN activity_host AS h ON h.organization=x.id WHERE h.activity=? ORDER BY h.place_in_order, h.id");
}

Result<void> TemplateWriting::addSessions()
{
    KITCAMP_ASSIGN(
        Parts parts,
        partsOf(templateformat::sessions,
                " WHERE x.activity=? AND x.makes_up IS NULL ORDER BY x.starts IS NULL, x.starts, x.id",
                m_activity));
    for (auto& [id, object] : parts) {
        m_sessions.insert(id, static_cast<int>(m_sessions.size()));
        KITCAMP_ASSIGN(const auto starts, m_connection.text("SELECT starts FROM session WHERE id=?", id));
        const QDate day = QDate::fromString(starts.value_or(QString()).left(10), Qt::ISODate);
        if (!day.isValid() || !m_first.isValid())
            continue;
        object.insert("day"_L1, m_first.daysTo(day));
        object.insert("time"_L1, starts->mid(11, 5));
    }
    m_root.insert(templateformat::sessions.key, arrayOf(parts));
    return {};
}

Result<void> TemplateWriting::addQuotas()
{
    KITCAMP_ASSIGN(Parts parts,
                   partsOf(templateformat::quotas, " WHERE x.activity=? ORDER BY x.id", m_activity));
    QJsonArray quotas;
    for (auto& [id, object] : parts) {
        KITCAMP_ASSIGN(
            const QJsonObject organization,
            one(templateformat::hosts, " JOIN camp_quota AS q ON q.organization=x.id WHERE q.id=?", id));
        KITCAMP_ASSIGN(
            const auto group,
            m_connection.text("SELECT CASE WHEN g.name<>'' THEN g.name ELSE g.name_en END FROM "
                              "borrower_group AS g JOIN camp_quota AS q ON q.borrower_group=g.id WHERE "
                              "q.id=?",
                              id));
        if (!organization.isEmpty() && !m_choice.hosts)
            continue; // of one university: not without its name
        if (!organization.isEmpty())
            object.insert("organization"_L1, organization);
        if (group)
            object.insert("group"_L1, *group);
        quotas << object;
    }
    m_root.insert(templateformat::quotas.key, quotas);
    return {};
}

Result<QJsonObject> TemplateWriting::modelOf(const char* table, qint64 row)
{
    const QByteArray of = QByteArray(" JOIN ") + table + " AS k ON k.model=x.id WHERE k.id=?";
    KITCAMP_ASSIGN(QJsonObject model, one(templateformat::models, of, row));
    const QByteArray category = QByteArray("SELECT CASE WHEN c.name<>'' THEN c.name ELSE c.name_en END FROM ")
        + table + " AS k JOIN model AS m ON m.id=k.model JOIN category AS c ON c.id=m.category WHERE k.id=?";
    KITCAMP_ASSIGN(const auto name, m_connection.text(category.constData(), row));
    if (name)
        model.insert("category"_L1, *name);
    return model;
}

Result<void> TemplateWriting::addKit()
{
    KITCAMP_ASSIGN(Parts parts,
                   partsOf(templateformat::kit, " WHERE x.activity=? ORDER BY x.id", m_activity));
    for (auto& [id, object] : parts) {
        KITCAMP_ASSIGN(const QJsonObject model, modelOf("kit_item", id));
        object.insert("model"_L1, model);
    }
    m_root.insert(templateformat::kit.key, arrayOf(parts));
    return {};
}

Result<void> TemplateWriting::addQuestions()
{
    const QByteArray rest = " WHERE x.activity=? ORDER BY x.place_in_order, x.id";
    KITCAMP_ASSIGN(const Parts questions, partsOf(templateformat::questions, rest, m_activity));
    for (const auto& [id, object] : questions)
        m_questions.insert(id, static_cast<int>(m_questions.size()));
    m_root.insert(templateformat::questions.key, arrayOf(questions));
    KITCAMP_ASSIGN(Parts criteria, partsOf(templateformat::criteria, rest, m_activity));
    for (auto& [id, object] : criteria) {
        KITCAMP_ASSIGN(const auto question,
                       m_connection.integer("SELECT question FROM selection_criterion WHERE id=?", id));
        if (question && m_questions.contains(*question))
            object.insert("question"_L1, m_questions.value(*question));
    }
    m_root.insert(templateformat::criteria.key, arrayOf(criteria));
    return {};
}

Result<void> TemplateWriting::addNested(const Section& section, const Section& inner, const char* owner)
{
    KITCAMP_ASSIGN(Parts parts,
                   partsOf(section, " WHERE x.activity=? ORDER BY x.place_in_order, x.id", m_activity));
    for (auto& [id, object] : parts) {
        KITCAMP_ASSIGN(
            const Parts inside,
            partsOf(inner, QByteArray(" WHERE x.") + owner + "=? ORDER BY x.place_in_order, x.id", id));
        object.insert(inner.key, arrayOf(inside));
    }
    m_root.insert(section.key, arrayOf(parts));
    return {};
}

Result<void> TemplateWriting::addSurveys()
{
    KITCAMP_ASSIGN(
        Parts surveys,
        partsOf(templateformat::surveys, " WHERE x.activity=? ORDER BY x.kind DESC, x.id", m_activity));
    for (auto& [id, object] : surveys) {
        KITCAMP_ASSIGN(
            Parts items,
            partsOf(templateformat::surveyItems, " WHERE x.survey=? ORDER BY x.place_in_order, x.id", id));
        for (auto& [item, written] : items) {
            KITCAMP_ASSIGN(const auto session,
                           m_connection.integer("SELECT session FROM survey_item WHERE id=?", item));
            if (session && m_sessions.contains(*session))
                written.insert("session"_L1, m_sessions.value(*session));
        }
        object.insert(templateformat::surveyItems.key, arrayOf(items));
    }
    m_root.insert(templateformat::surveys.key, arrayOf(surveys));
    return {};
}

Result<void> TemplateWriting::addCases()
{
    if (!m_choice.cases)
        return {};
    KITCAMP_ASSIGN(Parts cases,
                   partsOf(templateformat::cases, " WHERE x.activity=? ORDER BY x.number", m_activity));
    for (auto& [id, object] : cases) {
        KITCAMP_ASSIGN(
            const QJsonObject giver,
            one(templateformat::hosts, " JOIN project_case AS c ON c.organization=x.id WHERE c.id=?", id));
        if (m_choice.hosts && !giver.isEmpty())
            object.insert("organization"_L1, giver);
    }
    m_root.insert(templateformat::cases.key, arrayOf(cases));
    return {};
}

Result<void> TemplateWriting::addCourses()
{
    QJsonArray courses;
    for (const qint64 course : m_choice.courses) {
        KITCAMP_ASSIGN(QJsonObject object, one(templateformat::courses, " WHERE x.id=?", course));
        KITCAMP_ASSIGN(Parts needs,
                       partsOf(templateformat::needs, " WHERE x.course=? ORDER BY x.id", course));
        for (auto& [id, need] : needs) {
            KITCAMP_ASSIGN(const QJsonObject model, modelOf("course_need", id));
            need.insert("model"_L1, model);
        }
        object.insert(templateformat::needs.key, arrayOf(needs));
        courses << object;
    }
    m_root.insert(templateformat::courses.key, courses);
    return {};
}

Result<void> TemplateWriting::addRules()
{
    QJsonArray rules;
    const auto named = [](const char* table, const char* column) {
        return QByteArray("SELECT CASE WHEN n.name<>'' THEN n.name ELSE n.name_en END FROM ") + table
            + " AS n JOIN loan_rule AS r ON r." + column + "=n.id WHERE r.id=?";
    };
    const std::pair<QString, QByteArray> names[] = {{u"category"_s, named("category", "category")},
                                                    {u"group"_s, named("borrower_group", "borrower_group")},
                                                    {u"course"_s, named("course", "requires_course")}};
    for (const qint64 rule : m_choice.rules) {
        KITCAMP_ASSIGN(QJsonObject object, one(templateformat::rules, " WHERE x.id=?", rule));
        for (const auto& [key, sql] : names) {
            KITCAMP_ASSIGN(const auto name, m_connection.text(sql.constData(), rule));
            if (name)
                object.insert(key, *name);
        }
        rules << object;
    }
    m_root.insert(templateformat::rules.key, rules);
    return {};
}

/// Names of persons that stand in a text; a single character or a single Latin word may mean much else.
QString personIn(const QString& text, const QStringList& names)
{
    for (const QString& name : names) {
        if (text.contains(name))
            return name;
    }
    return {};
}

QJsonValue TemplateWriting::cleaned(const QString& path, const QJsonValue& value, const QStringList& names)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = cleaned(path.isEmpty() ? it.key() : path + u'.' + it.key(), it.value(), names);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& part : value.toArray())
            array << cleaned(path, part, names);
        return array;
    }
    const QString name = value.isString() ? personIn(value.toString(), names) : QString();
    if (name.isEmpty())
        return value;
    m_remarks << TemplateWords::tr("A text is left out because %1 stands in it: %2",
                                   "%1: person, %2: which text")
                     .arg(name, value.toString().left(60));
    return QString();
}

Result<void> TemplateWriting::leavePersonsOut()
{
    const QString text = QString::fromUtf8(QJsonDocument(m_root).toJson(QJsonDocument::Compact));
    QStringList names;
    KITCAMP_TRY(m_connection.each(
        "SELECT name FROM person WHERE length(name)>1 AND (name GLOB '* *' OR unicode(name)>=11904) AND "
        "instr(?1,name)>0 "
        "UNION SELECT latin_name FROM person WHERE latin_name GLOB '* *' AND instr(?1,latin_name)>0 UNION "
        "SELECT name "
        "FROM operator WHERE length(name)>1 AND instr(?1,name)>0",
        [&](const Statement& row) { names << row.text(0); }, text));
    if (!names.isEmpty())
        m_root = cleaned({}, m_root, names).toObject();
    return {};
}

Result<WrittenTemplate> TemplateWriting::run()
{
    KITCAMP_TRY(addCamp());
    KITCAMP_TRY(addPlain());
    KITCAMP_TRY(addSessions());
    KITCAMP_TRY(addQuotas());
    KITCAMP_TRY(addKit());
    KITCAMP_TRY(addQuestions());
    KITCAMP_TRY(addNested(templateformat::rounds, templateformat::rubric, "judging_round"));
    KITCAMP_TRY(addSurveys());
    KITCAMP_TRY(addCases());
    KITCAMP_TRY(addCourses());
    KITCAMP_TRY(addRules());
    KITCAMP_TRY(leavePersonsOut());
    m_root.insert("format"_L1, QString(templateformat::format));
    m_root.insert("version"_L1, templateformat::version);
    return WrittenTemplate{QJsonDocument(m_root).toJson(QJsonDocument::Indented), m_remarks};
}

} // namespace

Result<WrittenTemplate> writeCampTemplate(Connection& connection, qint64 activity,
                                          const TemplateChoice& choice)
{
    return TemplateWriting(connection, activity, choice).run();
}

} // namespace kitcamp
