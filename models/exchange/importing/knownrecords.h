// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importing/importplan.h"
#include "models/people/organizationregister.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace kitcamp {

/// The records that rows refer to by name: found in the file, or planned as new steps of the same Action.
class KnownRecords
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::KnownRecords)
public:
    KnownRecords(Store& store, RecordBatch& batch, const ImportDecisions& decisions);

    [[nodiscard]] Result<void> load();

    /// The organization of that name. A near match that nobody has decided on becomes a question and, until
    /// then, an organization of its own. 0 for an empty name.
    [[nodiscard]] qint64 organization(const QString& written);
    /// The same, but plans nothing: 0 where it is not known yet.
    [[nodiscard]] qint64 knownOrganization(const QString& written);
    [[nodiscard]] qint64 department(qint64 organization, const QString& name);
    [[nodiscard]] qint64 group(const QString& name);
    [[nodiscard]] qint64 category(const QString& name);
    [[nodiscard]] qint64 place(const QString& name);
    struct ModelWish {
        QString name;
        QString number;
        QString maker;
        QString category;
    };
    [[nodiscard]] qint64 model(const ModelWish& wish);
    /// Adds the membership where it is not there.
    void join(qint64 group, qint64 person);

    [[nodiscard]] const QList<OrganizationQuestion>& questions() const { return m_questions; }
    /// What was planned since the last call that a person should look at: new organizations and their kinds.
    [[nodiscard]] QStringList takeNews() { return std::exchange(m_news, {}); }
    [[nodiscard]] const QHash<QString, qint64>& plannedOrganizations() const { return m_planned; }

private:
    [[nodiscard]] qint64 addOrganization(const QString& written);
    [[nodiscard]] qint64 confirm(qint64 organization, const QString& written);
    [[nodiscard]] qint64 named(QHash<QString, qint64>& ids, const QString& table, const QString& name);
    [[nodiscard]] Result<void> loadNames(QHash<QString, qint64>& ids, const char* sql);

    Store& m_store;
    RecordBatch& m_batch;
    const ImportDecisions& m_decisions;
    OrganizationRegister m_organizations;
    QHash<QString, qint64> m_organizationIds; ///< as written in this file
    QHash<QString, qint64> m_departments;
    QHash<QString, qint64> m_groups;
    QHash<QString, qint64> m_categories;
    QHash<QString, qint64> m_places;
    QHash<QString, qint64> m_models; ///< name and number
    QHash<QString, qint64> m_modelNames; ///< name alone, for lists without numbers
    QSet<QPair<qint64, qint64>> m_members;
    QHash<QString, qint64> m_planned;
    QList<OrganizationQuestion> m_questions;
    QStringList m_news;
};

} // namespace kitcamp
