// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/importrows.h"
#include "models/exchange/importing/personindex.h"

#include "models/people/text/scantext.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// How lists write the values of choices.
const QHash<QString, QString>& genders()
{
    static const QHash<QString, QString> words{
        {u"f"_s, u"f"_s},      {u"female"_s, u"f"_s}, {u"女"_s, u"f"_s},    {u"w"_s, u"f"_s},
        {u"woman"_s, u"f"_s},  {u"m"_s, u"m"_s},      {u"male"_s, u"m"_s},  {u"男"_s, u"m"_s},
        {u"man"_s, u"m"_s},    {u"x"_s, u"x"_s},      {u"other"_s, u"x"_s}, {u"其他"_s, u"x"_s},
        {u"diverse"_s, u"x"_s}};
    return words;
}

const QHash<QString, QString>& degreeLevels()
{
    static const QHash<QString, QString> words{
        {u"本科"_s, u"bachelor"_s},     {u"本科生"_s, u"bachelor"_s},
        {u"bachelor"_s, u"bachelor"_s}, {u"undergraduate"_s, u"bachelor"_s},
        {u"硕士"_s, u"master"_s},       {u"硕士研究生"_s, u"master"_s},
        {u"master"_s, u"master"_s},     {u"postgraduate"_s, u"master"_s},
        {u"研究生"_s, u"master"_s},     {u"博士"_s, u"doctor"_s},
        {u"博士研究生"_s, u"doctor"_s}, {u"phd"_s, u"doctor"_s},
        {u"doctor"_s, u"doctor"_s},     {u"doctoral"_s, u"doctor"_s},
        {u"中学"_s, u"school"_s},       {u"高中"_s, u"school"_s},
        {u"school"_s, u"school"_s},     {u"pupil"_s, u"school"_s},
        {u"教师"_s, u"staff"_s},        {u"教职工"_s, u"staff"_s},
        {u"staff"_s, u"staff"_s},       {u"teacher"_s, u"staff"_s}};
    return words;
}

struct NumberField {
    QString field;
    QString kind;
};

const QList<NumberField>& personNumberFields()
{
    static const QList<NumberField> fields{
        {u"student_number"_s, u"student"_s}, {u"staff_number"_s, u"staff"_s}, {u"card"_s, u"card"_s}};
    return fields;
}

/// Columns that are taken as they stand.
const QStringList& plainFields()
{
    static const QStringList fields{u"latin_name"_s, u"phone"_s, u"mail"_s,       u"wechat"_s,
                                    u"login"_s,      u"major"_s, u"class_name"_s, u"note"_s};
    return fields;
}

bool isChinese(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

class PeopleRows final : public ImportRows
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ImportRows)
public:
    using ImportRows::ImportRows;

private:
    [[nodiscard]] QList<QStringList> neededFields() const override
    {
        return {{u"name"_s, u"first_name"_s, u"last_name"_s, u"latin_name"_s}};
    }
    [[nodiscard]] QStringList numberFields() const override
    {
        return {u"student_number"_s, u"staff_number"_s, u"card"_s, u"phone"_s};
    }
    [[nodiscard]] QStringList dateFields() const override { return {u"leaves_on"_s}; }
    [[nodiscard]] QString table() const override { return u"person"_s; }
    [[nodiscard]] Result<void> prepare() override;
    void decide(const TableRow& row, PlannedRow& planned) override;

    [[nodiscard]] QString nameOf(const TableRow& row) const;
    [[nodiscard]] qint64 find(const TableRow& row, const QString& name, qint64 organization,
                              PlannedRow& planned) const;
    [[nodiscard]] QHash<QString, QString> valuesOf(const TableRow& row, PlannedRow& planned);
    [[nodiscard]] bool isDuplicate(const TableRow& row, const QString& name, PlannedRow& planned);
    void addPerson(const TableRow& row, const QHash<QString, QString>& values, PlannedRow& planned);
    void changePerson(qint64 person, const TableRow& row, const QHash<QString, QString>& values,
                      PlannedRow& planned);
    [[nodiscard]] bool addNumbers(qint64 person, const TableRow& row, PlannedRow& planned);
    [[nodiscard]] QHash<QString, QString> stored(qint64 person);

    PersonIndex m_people;
    QSet<qint64> m_seenPeople;
};

Result<void> PeopleRows::prepare()
{
    return m_people.load(store().reader());
}

QString PeopleRows::nameOf(const TableRow& row) const
{
    const QString whole = value(row, u"name"_s);
    if (!whole.isEmpty())
        return whole.simplified();
    const QString first = value(row, u"first_name"_s);
    const QString last = value(row, u"last_name"_s);
    const QString joined = isChinese(first + last) ? last + first : (first + u' ' + last).simplified();
    return joined.isEmpty() ? value(row, u"latin_name"_s).simplified() : joined;
}

/// The one person whom the row means. Numbers that point at two people make the row wrong.
qint64 PeopleRows::find(const TableRow& row, const QString& name, qint64 organization,
                        PlannedRow& planned) const
{
    qint64 found = 0;
    for (const NumberField& number : personNumberFields()) {
        const qint64 owner = m_people.byNumber(value(row, number.field));
        if (owner != 0 && found != 0 && owner != found)
            wrong(planned, number.field,
                  tr("This number belongs to another person than the row's other number."));
        if (owner != 0)
            found = owner;
    }
    if (found == 0)
        found = m_people.byLogin(value(row, u"login"_s));
    if (found == 0)
        found = m_people.byMail(value(row, u"mail"_s));
    const bool hasNumber =
        std::any_of(personNumberFields().begin(), personNumberFields().end(),
                    [&](const NumberField& number) { return !value(row, number.field).isEmpty(); });
    // Namesakes exist: a name alone serves only within one school, and where the row has nothing better.
    if (found == 0 && !hasNumber && organization != 0 && value(row, u"mail"_s).isEmpty()
        && value(row, u"login"_s).isEmpty())
        found = m_people.byName(name, organization);
    return found;
}

QHash<QString, QString> PeopleRows::valuesOf(const TableRow& row, PlannedRow& planned)
{
    QHash<QString, QString> values;
    for (const QString& field : plainFields())
        values.insert(field, value(row, field));
    const auto choice = [&](const QString& field, const QHash<QString, QString>& words) {
        const QString written = value(row, field);
        if (written.isEmpty())
            return;
        const QString meant = words.value(written.toCaseFolded());
        if (meant.isEmpty())
            wrong(planned, field, tr("\"%1\" is not understood.").arg(written));
        values.insert(field, meant);
    };
    choice(u"gender"_s, genders());
    choice(u"degree_level"_s, degreeLevels());
    const QString year = value(row, u"entry_year"_s).remove(u'级');
    if (!year.isEmpty()) {
        const int number = year.left(4).toInt();
        if (number < 1900 || number > 2200)
            wrong(planned, u"entry_year"_s, tr("\"%1\" is not a year.").arg(year));
        values.insert(u"entry_year"_s, QString::number(number));
    }
    values.insert(u"leaves_on"_s, dateValue(row, u"leaves_on"_s, planned));
    return values;
}

bool PeopleRows::isDuplicate(const TableRow& row, const QString& name, PlannedRow& planned)
{
    QStringList keys;
    for (const NumberField& number : personNumberFields()) {
        if (const QString folded = foldNumber(value(row, number.field)); !folded.isEmpty())
            keys << number.field + u':' + folded;
    }
    if (const QString login = value(row, u"login"_s); !login.isEmpty())
        keys << u"login:"_s + login.toCaseFolded();
    if (keys.isEmpty())
        keys << u"name:"_s + name + u':' + value(row, u"organization"_s) + u':'
                + value(row, u"mail"_s).toCaseFolded() + u':' + value(row, u"phone"_s);
    for (const QString& key : keys) {
        if (const int first = firstRowWith(key, row.sourceRow)) {
            planned.state = PlannedRow::State::Duplicate;
            planned.details << tr("The same as row %1: left out.").arg(first);
            return true;
        }
    }
    return false;
}

void PeopleRows::decide(const TableRow& row, PlannedRow& planned)
{
    const QString name = nameOf(row);
    planned.subject = name;
    if (name.isEmpty())
        wrong(planned, u"name"_s, tr("The name is missing."));
    QHash<QString, QString> values = valuesOf(row, planned);
    if (planned.state == PlannedRow::State::Wrong || isDuplicate(row, name, planned))
        return;
    const QString schoolName = value(row, u"organization"_s);
    const qint64 organization = known().organization(schoolName);
    const qint64 person = find(row, name, organization, planned);
    if (planned.state == PlannedRow::State::Wrong)
        return;
    values.insert(u"name"_s, name);
    if (organization != 0)
        values.insert(u"organization"_s, QString::number(organization));
    if (const qint64 department = known().department(organization, value(row, u"department"_s)))
        values.insert(u"department"_s, QString::number(department));
    if (person == 0)
        addPerson(row, values, planned);
    else if (m_seenPeople.contains(person)) {
        planned.state = PlannedRow::State::Duplicate;
        planned.details << tr("The same person as in a row before: left out.");
    } else
        changePerson(person, row, values, planned);
}

void PeopleRows::addPerson(const TableRow& row, const QHash<QString, QString>& values, PlannedRow& planned)
{
    planned.state = PlannedRow::State::New;
    const qint64 person = nextId();
    QJsonObject record;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!it->isEmpty())
            record.insert(it.key(), *it);
    }
    batch().add(u"person"_s, person, record);
    [[maybe_unused]] const bool numbers = addNumbers(person, row, planned);
    known().join(known().group(value(row, u"group"_s)), person);
    m_people.add(person, values.value(u"name"_s), values.value(u"organization"_s).toLongLong(),
                 values.value(u"login"_s), values.value(u"mail"_s));
    m_seenPeople.insert(person);
}

bool PeopleRows::addNumbers(qint64 person, const TableRow& row, PlannedRow& planned)
{
    bool added = false;
    for (const NumberField& number : personNumberFields()) {
        const QString written = value(row, number.field);
        if (foldNumber(written).isEmpty() || m_people.byNumber(written) == person)
            continue;
        batch().add(
            u"person_number"_s, nextId(),
            {{"person"_L1, QString::number(person)}, {"kind"_L1, number.kind}, {"value"_L1, written}});
        m_people.addNumber(written, person);
        planned.details
            << tr("%1: %2", "%1: field, %2: new value").arg(importFieldTitle(number.field), written);
        added = true;
    }
    return added;
}

QHash<QString, QString> PeopleRows::stored(qint64 person)
{
    QHash<QString, QString> values;
    const auto read = store().reader().each(
        "SELECT name, latin_name, phone, mail, wechat, login, major, class_name, note, gender, degree_level, "
        "entry_year, leaves_on, organization,"
        " department FROM person WHERE id=?",
        [&](const Statement& row) {
            for (int column = 0; column < row.columnCount(); ++column)
                values.insert(row.columnName(column), row.text(column));
        },
        person);
    return read ? values : QHash<QString, QString>();
}

void PeopleRows::changePerson(qint64 person, const TableRow& row, const QHash<QString, QString>& values,
                              PlannedRow& planned)
{
    m_seenPeople.insert(person);
    const QHash<QString, QString> before = stored(person);
    FieldChanges changes;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const bool reference = it.key() == "organization"_L1 || it.key() == "department"_L1;
        if (!reference)
            changes.compare(it.key(), importFieldTitle(it.key()), before.value(it.key()), *it);
        else if (!it->isEmpty() && *it != before.value(it.key())) {
            changes.values.insert(it.key(), *it);
            changes.sentences << tr("%1: %2", "%1: field, %2: new value")
                                     .arg(importFieldTitle(it.key()), value(row, it.key()));
        }
    }
    const bool numbers = addNumbers(person, row, planned);
    const qsizetype steps = batch().steps.size();
    known().join(known().group(value(row, u"group"_s)), person);
    const bool joined = batch().steps.size() != steps;
    if (!changes.values.isEmpty())
        batch().edit(u"person"_s, person, changes.values);
    planned.details << changes.sentences;
    planned.state = changes.values.isEmpty() && !numbers && !joined ? PlannedRow::State::Same
                                                                    : PlannedRow::State::Changed;
}

} // namespace

std::unique_ptr<ImportRows> makePeopleRows(Store& store, ImportPlan::Request request)
{
    return std::make_unique<PeopleRows>(store, std::move(request));
}

} // namespace kitcamp
