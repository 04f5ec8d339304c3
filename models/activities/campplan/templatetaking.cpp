// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/campplan/templatetaking.h"

#include "models/activities/campplan/templateformat.h"
#include "models/activities/campplan/templatelookup.h"
#include "models/store/ids.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kitcamp {

using namespace Qt::StringLiterals;
using templateformat::Section;

namespace {

struct TakingWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::TemplateTaking)
};

QString idText(qint64 id)
{
    return QString::number(id);
}

QList<QJsonObject> insideOf(const QJsonObject& part, const Section& inner)
{
    QList<QJsonObject> parts;
    for (const QJsonValue& value : part.value(inner.key).toArray())
        parts << value.toObject();
    return parts;
}

/// Makes the steps of a new camp, section by section, in the order in which they refer to each other.
class Taking
{
public:
    Taking(Connection& rows, IdGenerator& ids, const CampTemplate& source, const TakeWish& wish)
        : m_source(source)
        , m_wish(wish)
        , m_ids(ids)
        , m_lookup(rows, ids, wish.leftOut, made)
    {
    }

    [[nodiscard]] Result<void> run();

    PreparedCamp made;

private:
    void addCamp();
    [[nodiscard]] Result<void> addHosts();
    [[nodiscard]] Result<void> addCourses();
    [[nodiscard]] Result<void> addCourse(const QJsonObject& course);
    void addSessions();
    [[nodiscard]] Result<void> addQuotas();
    [[nodiscard]] Result<void> addKit();
    void addQuestions();
    void addRounds();
    void addSurveys();
    [[nodiscard]] Result<void> addCases();
    [[nodiscard]] Result<void> addRules();
    void addOrdered(const Section& section);
    void count();

    qint64 add(const Section& section, QJsonObject values);
    [[nodiscard]] QJsonObject valuesOf(const Section& section, const QJsonObject& part) const;
    [[nodiscard]] QJsonObject ofCamp(const Section& section, const QJsonObject& part) const;

    const CampTemplate& m_source;
    const TakeWish& m_wish;
    IdGenerator& m_ids;
    TemplateLookup m_lookup;
    QHash<QString, int> m_counts; ///< table -> rows that are made
    QList<qint64> m_questions;
    QList<qint64> m_sessions;
};

qint64 Taking::add(const Section& section, QJsonObject values)
{
    const qint64 id = m_ids.nextValue();
    ++m_counts[section.table];
    made.action.add(section.table, id, values);
    return id;
}

QJsonObject Taking::valuesOf(const Section& section, const QJsonObject& part) const
{
    QJsonObject values = templateValues(section, part);
    for (const QString& column : QString(section.days).split(u' ', Qt::SkipEmptyParts)) {
        if (part.value(column).isDouble())
            values.insert(column,
                          m_wish.firstDay.addDays(part.value(column).toInteger()).toString(Qt::ISODate));
    }
    return values;
}

QJsonObject Taking::ofCamp(const Section& section, const QJsonObject& part) const
{
    QJsonObject values = valuesOf(section, part);
    values.insert("activity"_L1, idText(made.activity));
    return values;
}

void Taking::addCamp()
{
    QJsonObject values = valuesOf(templateformat::camp, m_source.camp());
    if (!m_wish.name.isEmpty() || !m_wish.nameEn.isEmpty()) {
        values.insert("name"_L1, m_wish.name);
        values.insert("name_en"_L1, m_wish.nameEn);
    }
    values.insert("kind"_L1, u"camp"_s);
    values.insert("state"_L1, u"draft"_s);
    values.insert("starts_on"_L1, m_wish.firstDay.toString(Qt::ISODate));
    if (m_source.days() > 0)
        values.insert("ends_on"_L1, m_wish.firstDay.addDays(m_source.days() - 1).toString(Qt::ISODate));
    made.activity = m_ids.nextValue();
    made.action.add(u"activity"_s, made.activity, values);
    const QString name = values.value("name"_L1).toString();
    made.action.title = name.isEmpty() ? values.value("name_en"_L1).toString() : name;
}

Result<void> Taking::addHosts()
{
    if (!m_wish.hosts)
        return {};
    int place = 0;
    QSet<qint64> named;
    for (const QJsonObject& host : m_source.parts(templateformat::hosts.key)) {
        KITCAMP_ASSIGN(const qint64 organization, m_lookup.organization(host));
        if (named.contains(organization))
            continue;
        named.insert(organization);
        made.action.add(u"activity_host"_s, m_ids.nextValue(),
                        {{"activity"_L1, idText(made.activity)},
                         {"organization"_L1, idText(organization)},
                         {"place_in_order"_L1, idText(++place)}});
    }
    return {};
}

Result<void> Taking::addCourse(const QJsonObject& course)
{
    KITCAMP_ASSIGN(const bool isNew, m_lookup.addCourse(course));
    if (!isNew)
        return {};
    ++m_counts[u"course"_s];
    QSet<qint64> needed;
    for (const QJsonObject& need : insideOf(course, templateformat::needs)) {
        KITCAMP_ASSIGN(const qint64 model, m_lookup.model(need.value("model"_L1).toObject()));
        if (model == 0 || needed.contains(model))
            continue;
        needed.insert(model);
        QJsonObject values = valuesOf(templateformat::needs, need);
        values.insert("course"_L1, idText(m_lookup.course(course)));
        values.insert("model"_L1, idText(model));
        add(templateformat::needs, values);
    }
    return {};
}

Result<void> Taking::addCourses()
{
    if (!m_wish.courses)
        return {};
    for (const QJsonObject& course : m_source.parts(templateformat::courses.key))
        KITCAMP_TRY(addCourse(course));
    return {};
}

/// A list whose order is that of the file.
void Taking::addOrdered(const Section& section)
{
    int place = 0;
    for (const QJsonObject& part : m_source.parts(section.key)) {
        QJsonObject values = ofCamp(section, part);
        values.insert("place_in_order"_L1, idText(++place));
        add(section, values);
    }
}

void Taking::addSessions()
{
    int number = 0;
    for (const QJsonObject& part : m_source.parts(templateformat::sessions.key)) {
        QJsonObject values = ofCamp(templateformat::sessions, part);
        values.insert("number"_L1, idText(++number));
        const QTime time = QTime::fromString(part.value("time"_L1).toString(), u"HH:mm"_s);
        if (part.value("day"_L1).isDouble() && time.isValid())
            values.insert("starts"_L1,
                          m_wish.firstDay.addDays(part.value("day"_L1).toInteger()).toString(Qt::ISODate)
                              + u'T' + time.toString(u"HH:mm"_s));
        m_sessions << add(templateformat::sessions, values);
    }
}

Result<void> Taking::addQuotas()
{
    for (const QJsonObject& part : m_source.parts(templateformat::quotas.key)) {
        const QJsonObject organization = part.value("organization"_L1).toObject();
        QJsonObject values = ofCamp(templateformat::quotas, part);
        if (!organization.isEmpty()) {
            if (!m_wish.hosts)
                continue;
            KITCAMP_ASSIGN(const qint64 id, m_lookup.organization(organization));
            values.insert("organization"_L1, idText(id));
        }
        if (part.contains("group"_L1)) {
            KITCAMP_ASSIGN(const qint64 id,
                           m_lookup.named(u"borrower_group"_s, part.value("group"_L1).toString()));
            values.insert("borrower_group"_L1, idText(id));
        }
        add(templateformat::quotas, values);
    }
    return {};
}

Result<void> Taking::addKit()
{
    QSet<qint64> inKit;
    for (const QJsonObject& part : m_source.parts(templateformat::kit.key)) {
        KITCAMP_ASSIGN(const qint64 model, m_lookup.model(part.value("model"_L1).toObject()));
        if (model == 0 || inKit.contains(model))
            continue;
        inKit.insert(model);
        QJsonObject values = ofCamp(templateformat::kit, part);
        values.insert("model"_L1, idText(model));
        add(templateformat::kit, values);
    }
    return {};
}

void Taking::addQuestions()
{
    for (const QJsonObject& part : m_source.parts(templateformat::questions.key)) {
        QJsonObject values = ofCamp(templateformat::questions, part);
        values.insert("place_in_order"_L1, idText(m_questions.size() + 1));
        m_questions << add(templateformat::questions, values);
    }
    int place = 0;
    for (const QJsonObject& part : m_source.parts(templateformat::criteria.key)) {
        QJsonObject values = ofCamp(templateformat::criteria, part);
        values.insert("place_in_order"_L1, idText(++place));
        const qint64 question = m_questions.value(part.value("question"_L1).toInt(-1));
        if (question != 0)
            values.insert("question"_L1, idText(question));
        add(templateformat::criteria, values);
    }
}

void Taking::addRounds()
{
    int place = 0;
    for (const QJsonObject& round : m_source.parts(templateformat::rounds.key)) {
        QJsonObject values = ofCamp(templateformat::rounds, round);
        values.insert("place_in_order"_L1, idText(++place));
        const qint64 id = add(templateformat::rounds, values);
        int inner = 0;
        for (const QJsonObject& criterion : insideOf(round, templateformat::rubric)) {
            QJsonObject inside = valuesOf(templateformat::rubric, criterion);
            inside.insert("judging_round"_L1, idText(id));
            inside.insert("place_in_order"_L1, idText(++inner));
            add(templateformat::rubric, inside);
        }
    }
}

void Taking::addSurveys()
{
    for (const QJsonObject& survey : m_source.parts(templateformat::surveys.key)) {
        const qint64 id = add(templateformat::surveys, ofCamp(templateformat::surveys, survey));
        int place = 0;
        for (const QJsonObject& item : insideOf(survey, templateformat::surveyItems)) {
            QJsonObject inside = valuesOf(templateformat::surveyItems, item);
            if (inside.value("text"_L1).toString().isEmpty())
                continue; // a person stood in it
            inside.insert("survey"_L1, idText(id));
            inside.insert("place_in_order"_L1, idText(++place));
            const qint64 session = m_sessions.value(item.value("session"_L1).toInt(-1));
            if (session != 0)
                inside.insert("session"_L1, idText(session));
            add(templateformat::surveyItems, inside);
        }
    }
}

Result<void> Taking::addCases()
{
    int number = 0;
    for (const QJsonObject& part : m_source.parts(templateformat::cases.key)) {
        QJsonObject values = ofCamp(templateformat::cases, part);
        values.insert("number"_L1, idText(++number));
        const QJsonObject giver = part.value("organization"_L1).toObject();
        if (!giver.isEmpty() && m_wish.hosts) {
            KITCAMP_ASSIGN(const qint64 organization, m_lookup.organization(giver));
            values.insert("organization"_L1, idText(organization));
        }
        add(templateformat::cases, values);
    }
    return {};
}

Result<void> Taking::addRules()
{
    if (!m_wish.rules)
        return {};
    for (const QJsonObject& rule : m_source.parts(templateformat::rules.key)) {
        KITCAMP_ASSIGN(const bool isNew, m_lookup.addRule(rule));
        m_counts[u"loan_rule"_s] += isNew ? 1 : 0;
    }
    return {};
}

/// What will be made, in words.
void Taking::count()
{
    const auto say = [this](const char* table, QString (*words)(int)) {
        if (const int many = m_counts.value(QString::fromLatin1(table)); many > 0)
            made.made << words(many);
    };
    say("camp_phase", [](int n) { return TakingWords::tr("%n phase(s)", nullptr, n); });
    say("session", [](int n) { return TakingWords::tr("%n session(s)", nullptr, n); });
    say("camp_quota", [](int n) { return TakingWords::tr("%n quota(s)", nullptr, n); });
    say("kit_item", [](int n) { return TakingWords::tr("%n device(s) in the kit of a team", nullptr, n); });
    say("pretraining_module", [](int n) { return TakingWords::tr("%n pre-training module(s)", nullptr, n); });
    say("cloud_resource", [](int n) { return TakingWords::tr("%n cloud resource(s)", nullptr, n); });
    say("question", [](int n) { return TakingWords::tr("%n question(s) to applicants", nullptr, n); });
    say("selection_criterion",
        [](int n) { return TakingWords::tr("%n criteria of the selection", nullptr, n); });
    say("judging_round", [](int n) { return TakingWords::tr("%n round(s) of the jury", nullptr, n); });
    say("rubric_criterion", [](int n) { return TakingWords::tr("%n criteria of the jury", nullptr, n); });
    say("survey", [](int n) { return TakingWords::tr("%n questionnaire(s)", nullptr, n); });
    say("project_case", [](int n) { return TakingWords::tr("%n project case(s)", nullptr, n); });
    say("course", [](int n) { return TakingWords::tr("%n course(s)", nullptr, n); });
    say("loan_rule", [](int n) { return TakingWords::tr("%n rule(s) of lending", nullptr, n); });
}

Result<void> Taking::run()
{
    if (!m_wish.firstDay.isValid())
        return Error{ErrorCode::Usage, TakingWords::tr("Write the first day of the camp as 2027-07-05."), {}};
    made.action.purpose = u"save"_s;
    made.action.table = u"activity"_s;
    addCamp();
    KITCAMP_TRY(addHosts());
    KITCAMP_TRY(addCourses());
    addOrdered(templateformat::phases);
    addSessions();
    KITCAMP_TRY(addQuotas());
    KITCAMP_TRY(addKit());
    addOrdered(templateformat::modules);
    for (const QJsonObject& part : m_source.parts(templateformat::resources.key))
        add(templateformat::resources, ofCamp(templateformat::resources, part));
    addQuestions();
    addRounds();
    addSurveys();
    KITCAMP_TRY(addCases());
    KITCAMP_TRY(addRules());
    count();
    made.known.removeDuplicates();
    made.remarks.removeDuplicates();
    return {};
}

} // namespace

Result<PreparedCamp> campFromTemplate(Connection& rows, IdGenerator& ids, const CampTemplate& source,
                                      const TakeWish& wish)
{
    Taking taking(rows, ids, source, wish);
    KITCAMP_TRY(taking.run());
    return std::move(taking.made);
}

} // namespace kitcamp
