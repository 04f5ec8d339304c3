// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/importrows.h"
#include "models/exchange/importing/listwords.h"
#include "models/exchange/importing/personindex.h"

#include "models/people/text/scantext.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

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
    void refer(const TableRow& row, qint64 organization, QHash<QString, QString>& values,
               PlannedRow& planned);
    [[nodiscard]] bool isDuplicate(const TableRow& row, const QString& name, PlannedRow& planned);
    void addPerson(const TableRow& row, const QHash<QString, QString>& values, PlannedRow& planned);
    void changePerson(qint64 person, const TableRow& row, const QHash<QString, QString>& values,
                      const QHash<QString, QString>& before, PlannedRow& planned);
    [[nodiscard]] bool addNumbers(qint64 person, const TableRow& row, PlannedRow& planned);
    [[nodiscard]] QHash<QString, QString> stored(qint64 person);
    [[nodiscard]] FieldChanges referenceChanges(const TableRow& row, const QHash<QString, QString>& values,
                                                const QHash<QString, QString>& before) const;

    PersonIndex m_people;
    QHash<QString, QString> m_devices; ///< number -> asset tag of the device that scans to it
    QSet<qint64> m_seenPeople;
};

Result<void> PeopleRows::prepare()
{
    KITCAMP_TRY(m_people.load(store().reader()));
    return store().reader().each("SELECT folded_tag, asset_tag FROM device UNION ALL SELECT n.folded, "
                                 "d.asset_tag FROM device_number AS n"
                                 " JOIN device AS d ON d.id=n.device",
                                 [&](const Statement& row) { m_devices.insert(row.text(0), row.text(1)); });
}

QString PeopleRows::nameOf(const TableRow& row) const
{
    const QString joined = nameValue(row, u"name"_s, u"first_name"_s, u"last_name"_s);
    return joined.isEmpty() ? value(row, u"latin_name"_s).simplified() : joined;
}

/// The one person whom the row means. Numbers that point at two people make the row wrong.
qint64 PeopleRows::find(const TableRow& row, const QString& name, qint64 organization,
                        PlannedRow& planned) const
{
    qint64 found = 0;
    for (const NumberField& number : personNumberFields()) {
        if (const QString device = m_devices.value(foldNumber(value(row, number.field))); !device.isEmpty())
            wrong(planned, number.field, tr("This number already leads to the device %1.").arg(device));
        const qint64 owner = m_people.byNumber(value(row, number.field));
        if (owner != 0 && found != 0 && owner != found)
            wrong(planned, number.field,
                  tr("This number belongs to another person than the row's other number."));
        if (owner != 0)
            found = owner;
    }
    if (found == 0)
        found = m_people.byLogin(value(row, u"login"_s));
    const bool hasNumber =
        std::any_of(personNumberFields().begin(), personNumberFields().end(),
                    [&](const NumberField& number) { return !value(row, number.field).isEmpty(); });
    // A team may share one address: with a number of her own, somebody of another name is another person.
    const qint64 addressed = found == 0 ? m_people.byMail(value(row, u"mail"_s)) : 0;
    if (addressed != 0 && (!hasNumber || m_people.isCalled(addressed, name)))
        found = addressed;
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
    const auto choice = [&](const QString& field, QString (*meaning)(const QString&)) {
        const QString written = value(row, field);
        if (written.isEmpty())
            return;
        const QString meant = meaning(written);
        if (meant.isEmpty())
            wrong(planned, field, tr("\"%1\" is not understood.").arg(written));
        values.insert(field, meant);
    };
    choice(u"gender"_s, genderOf);
    choice(u"degree_level"_s, degreeLevelOf);
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
    const QString school = value(row, u"organization"_s);
    const qint64 person = find(row, name, known().knownOrganization(school), planned);
    if (planned.state == PlannedRow::State::Wrong)
        return;
    if (m_seenPeople.contains(person)) {
        planned.state = PlannedRow::State::Duplicate;
        planned.details << tr("The same person as in a row before: left out.");
        return;
    }
    values.insert(u"name"_s, name);
    const QHash<QString, QString> before = stored(person);
    refer(row, before.value(u"organization"_s).toLongLong(), values, planned);
    if (person == 0)
        addPerson(row, values, planned);
    else
        changePerson(person, row, values, before, planned);
}

/// Organization and department. Who belongs to one already keeps it where the row names none.
void PeopleRows::refer(const TableRow& row, qint64 organization, QHash<QString, QString>& values,
                       PlannedRow& planned)
{
    const QString school = value(row, u"organization"_s);
    if (!school.isEmpty() || organization == 0)
        organization = known().organization(school.isEmpty() ? decisions().usualOrganization : school);
    if (organization != 0)
        values.insert(u"organization"_s, QString::number(organization));
    const QString written = value(row, u"department"_s);
    if (const qint64 department = known().department(organization, written))
        values.insert(u"department"_s, QString::number(department));
    else if (!written.isEmpty())
        planned.details
            << tr("The department %1 is left out: nobody says of which organization it is.").arg(written);
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
        if (m_people.hasLost(person, written)) {
            planned.details << tr("%1 was reported lost and stays so.").arg(written);
            continue;
        }
        QJsonObject record; // its keys in order: each costs the less
        record.insert("kind"_L1, number.kind);
        record.insert("person"_L1, QString::number(person));
        record.insert("value"_L1, written);
        batch().add(u"person_number"_s, nextId(), record);
        m_people.addNumber(written, person);
        planned.details
            << tr("%1: %2", "%1: field, %2: new value").arg(importFieldTitle(number.field), written);
        added = true;
    }
    return added;
}

QHash<QString, QString> PeopleRows::stored(qint64 person)
{
    if (person == 0)
        return {};
    QHash<QString, QString> values;
    const auto read = store().reader().each(
        "SELECT name, latin_name, phone, mail, wechat, login, major, class_name, note, gender, degree_level, "
        "entry_year, leaves_on, organization, department, archived FROM person WHERE id=?",
        [&](const Statement& row) {
            for (int column = 0; column < row.columnCount(); ++column)
                values.insert(row.columnName(column), row.text(column));
        },
        person);
    return read ? values : QHash<QString, QString>();
}

void PeopleRows::changePerson(qint64 person, const TableRow& row, const QHash<QString, QString>& values,
                              const QHash<QString, QString>& before, PlannedRow& planned)
{
    m_seenPeople.insert(person);
    FieldChanges changes = referenceChanges(row, values, before);
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.key() != "organization"_L1 && it.key() != "department"_L1)
            changes.compare(it.key(), before.value(it.key()), *it);
    }
    if (before.value(u"archived"_s) == "1"_L1) {
        changes.values.insert("archived"_L1, "0"_L1);
        changes.sentences << tr("Comes back from the archive.");
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

FieldChanges PeopleRows::referenceChanges(const TableRow& row, const QHash<QString, QString>& values,
                                          const QHash<QString, QString>& before) const
{
    FieldChanges changes;
    for (const QString& field : {u"organization"_s, u"department"_s}) {
        const QString after = values.value(field);
        if (after.isEmpty() || after == before.value(field))
            continue;
        const QString written = value(row, field);
        changes.values.insert(field, after);
        changes.sentences << tr("%1: %2", "%1: field, %2: new value")
                                 .arg(importFieldTitle(field),
                                      written.isEmpty() ? decisions().usualOrganization : written);
    }
    // A department of the organization before would not fit the new one.
    const bool moved =
        changes.values.contains("organization"_L1) && !changes.values.contains("department"_L1);
    if (moved && !before.value(u"department"_s).isEmpty())
        changes.values.insert("department"_L1, QString());
    return changes;
}

} // namespace

std::unique_ptr<ImportRows> makePeopleRows(Store& store, ImportPlan::Request request)
{
    return std::make_unique<PeopleRows>(store, std::move(request));
}

} // namespace kitcamp
