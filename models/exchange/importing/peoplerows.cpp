// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/personrows.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

class PeopleRows final : public PersonRows
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ImportRows)
public:
    using PersonRows::PersonRows;

private:
    [[nodiscard]] QList<QStringList> neededFields() const override
    {
        return {{u"name"_s, u"first_name"_s, u"last_name"_s, u"latin_name"_s}};
    }
    [[nodiscard]] QStringList plainFields() const override
    {
        return PersonRows::plainFields() + QStringList{u"note"_s};
    }
    [[nodiscard]] QStringList dateFields() const override { return {u"leaves_on"_s, consentField::givenOn}; }
    [[nodiscard]] QString table() const override { return u"person"_s; }
    void decide(const TableRow& row, PlannedRow& planned) override;

    [[nodiscard]] qint64 find(const TableRow& row, const QString& name, qint64 organization,
                              PlannedRow& planned) const;
    void changePerson(qint64 person, const TableRow& row, const Values& values, const Values& before,
                      PlannedRow& planned);
    [[nodiscard]] FieldChanges referenceChanges(const TableRow& row, const Values& values,
                                                const Values& before) const;

    QSet<qint64> m_seenPeople;
};

/// The one person whom the row means. Numbers that point at two people make the row wrong.
qint64 PeopleRows::find(const TableRow& row, const QString& name, qint64 organization,
                        PlannedRow& planned) const
{
    qint64 found = ownerOfNumbers(row, planned);
    if (found == 0)
        found = people().byLogin(value(row, u"login"_s));
    const bool numbered = hasNumber(row);
    // A team may share one address: with a number of her own, somebody of another name is another person.
    const qint64 addressed = found == 0 ? people().byMail(value(row, u"mail"_s)) : 0;
    if (addressed != 0 && (!numbered || people().isCalled(addressed, name)))
        found = addressed;
    // Namesakes exist: a name alone serves only within one school, and where the row has nothing better.
    if (found == 0 && !numbered && organization != 0 && value(row, u"mail"_s).isEmpty()
        && value(row, u"login"_s).isEmpty())
        found = people().byName(name, organization);
    return found;
}

void PeopleRows::decide(const TableRow& row, PlannedRow& planned)
{
    const QString name = nameOf(row);
    planned.subject = name;
    if (name.isEmpty())
        wrong(planned, u"name"_s, tr("The name is missing."));
    Values values = valuesOf(row, planned);
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
    const Values before = stored(person);
    refer(row, before.value(u"organization"_s).toLongLong(), values, planned);
    const qint64 meant = person == 0 ? addPerson(row, values, planned) : person;
    if (person == 0)
        m_seenPeople.insert(meant);
    else
        changePerson(person, row, values, before, planned);
    addConsents(row, meant, 0, planned);
}

void PeopleRows::changePerson(qint64 person, const TableRow& row, const Values& values, const Values& before,
                              PlannedRow& planned)
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

FieldChanges PeopleRows::referenceChanges(const TableRow& row, const Values& values,
                                          const Values& before) const
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
