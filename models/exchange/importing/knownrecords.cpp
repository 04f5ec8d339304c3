// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/knownrecords.h"

#include "models/people/text/organizationkind.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString& name)
{
    return name.simplified().toCaseFolded();
}

QString text(qint64 id)
{
    return QString::number(id);
}

} // namespace

KnownRecords::KnownRecords(Store& store, RecordBatch& batch, const ImportDecisions& decisions)
    : m_store(store)
    , m_batch(batch)
    , m_decisions(decisions)
    , m_organizations(store.reader())
{
}

Result<void> KnownRecords::loadNames(QHash<QString, qint64>& ids, const char* sql)
{
    return m_store.reader().each(sql, [&](const Statement& row) {
        for (int column = 1; column < row.columnCount(); ++column) {
            const QString key = keyOf(row.text(column));
            if (!key.isEmpty() && !ids.contains(key))
                ids.insert(key, row.integer(0));
        }
    });
}

Result<void> KnownRecords::load()
{
    KITCAMP_TRY(m_organizations.load());
    KITCAMP_TRY(loadNames(m_groups, "SELECT id, name, name_en FROM borrower_group ORDER BY archived, id"));
    KITCAMP_TRY(loadNames(m_categories, "SELECT id, name, name_en FROM category ORDER BY archived, id"));
    KITCAMP_TRY(loadNames(m_places, "SELECT id, name, label FROM place ORDER BY archived, id"));
    KITCAMP_TRY(loadNames(m_departments,
                          "SELECT id, organization || ':' || name, organization || ':' || name_en FROM "
                          "department ORDER BY archived, id"));
    KITCAMP_TRY(loadNames(m_modelNames, "SELECT id, name FROM model ORDER BY archived, id"));
    KITCAMP_TRY(
        loadNames(m_models, "SELECT id, name || char(31) || model_number FROM model ORDER BY archived, id"));
    return m_store.reader().each("SELECT borrower_group, person FROM group_member",
                                 [&](const Statement& row) {
                                     m_members.insert({row.integer(0), row.integer(1)});
                                 });
}

qint64 KnownRecords::named(QHash<QString, qint64>& ids, const QString& table, const QString& name)
{
    const QString key = keyOf(name);
    if (key.isEmpty())
        return 0;
    qint64& id = ids[key];
    if (id == 0) {
        id = m_store.ids().nextValue();
        m_batch.add(table, id, {{"name"_L1, name.simplified()}});
    }
    return id;
}

qint64 KnownRecords::group(const QString& name)
{
    return named(m_groups, u"borrower_group"_s, name);
}

qint64 KnownRecords::category(const QString& name)
{
    return named(m_categories, u"category"_s, name);
}

qint64 KnownRecords::place(const QString& name)
{
    return named(m_places, u"place"_s, name);
}

qint64 KnownRecords::addOrganization(const QString& written)
{
    const qint64 before = m_decisions.planned.value(written);
    const qint64 id = before != 0 ? before : m_store.ids().nextValue();
    const QString kind = organizationKindOf(written);
    const RecordType* const organizations = m_store.domain().recordTypes.find(u"organization"_s);
    m_batch.add(u"organization"_s, id, {{"name"_L1, written}, {"kind"_L1, kind}});
    m_news << tr("New organization: %1 (%2)", "%1: its name, %2: university, school ...")
                  .arg(written, organizations->field(u"kind"_s)->choiceTitle(kind));
    m_planned.insert(written, id);
    m_organizations.add(OrganizationId{id}, written); // other spellings follow in the same file
    return id;
}

qint64 KnownRecords::confirm(qint64 organization, const QString& written)
{
    m_batch.add(u"organization_name"_s, m_store.ids().nextValue(),
                {{"organization"_L1, text(organization)}, {"name"_L1, written}, {"kind"_L1, "confirmed"_L1}});
    m_organizations.add(OrganizationId{organization}, written);
    return organization;
}

qint64 KnownRecords::knownOrganization(const QString& name)
{
    const QString written = name.simplified();
    if (const qint64 id = m_organizationIds.value(keyOf(written)))
        return id;
    if (const auto certain = m_organizations.certain(written))
        return certain->value;
    return std::max<qint64>(0, m_decisions.organizations.value(written));
}

qint64 KnownRecords::organization(const QString& name)
{
    const QString written = name.simplified();
    if (written.isEmpty())
        return 0;
    qint64& id = m_organizationIds[keyOf(written)];
    if (id != 0)
        return id;
    if (const auto certain = m_organizations.certain(written))
        return id = certain->value;
    const qint64 decided = m_decisions.organizations.value(written);
    if (decided > 0)
        return id = confirm(decided, written);
    const auto matches = decided == ImportDecisions::newOrganization ? std::vector<OrganizationMatch>()
                                                                     : m_organizations.find(written);
    if (!matches.empty())
        m_questions << OrganizationQuestion{written,
                                            QList<OrganizationMatch>(matches.begin(), matches.end())};
    return id = addOrganization(written);
}

qint64 KnownRecords::department(qint64 organization, const QString& name)
{
    if (organization == 0 || name.simplified().isEmpty())
        return 0;
    qint64& id = m_departments[keyOf(text(organization) + u':' + name)];
    if (id == 0) {
        id = m_store.ids().nextValue();
        m_batch.add(u"department"_s, id,
                    {{"organization"_L1, text(organization)}, {"name"_L1, name.simplified()}});
    }
    return id;
}

qint64 KnownRecords::model(const ModelWish& wish)
{
    qint64& id = m_models[keyOf(wish.name + QChar(31) + wish.number)];
    if (id == 0 && wish.number.isEmpty())
        id = m_modelNames.value(keyOf(wish.name));
    if (id == 0) {
        const qint64 category = this->category(wish.category);
        id = m_store.ids().nextValue();
        QJsonObject values{
            {"name"_L1, wish.name.simplified()}, {"model_number"_L1, wish.number}, {"maker"_L1, wish.maker}};
        if (category != 0)
            values.insert("category"_L1, text(category));
        m_batch.add(u"model"_s, id, values);
        if (!m_modelNames.contains(keyOf(wish.name)))
            m_modelNames.insert(keyOf(wish.name), id);
    }
    return id;
}

void KnownRecords::join(qint64 group, qint64 person)
{
    if (group == 0 || m_members.contains({group, person}))
        return;
    m_members.insert({group, person});
    m_batch.add(u"group_member"_s, m_store.ids().nextValue(),
                {{"borrower_group"_L1, text(group)}, {"person"_L1, text(person)}});
}

} // namespace kitcamp
