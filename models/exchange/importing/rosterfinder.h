// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace kitcamp {

/// What a row of a platform's export says of whom it means.
struct RosterWords {
    QString name;
    QStringList numbers; ///< student number, staff number, login
    QString mail;
    QString phone;
    QString organization; ///< tells people of one name apart

    [[nodiscard]] bool isEmpty() const
    {
        return name.isEmpty() && numbers.isEmpty() && mail.isEmpty() && phone.isEmpty();
    }
    [[nodiscard]] QString shown() const;
};

/// Finds those who take part in an activity by number, mail, phone, or a name that only one of them has.
class RosterFinder
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RosterFinder)
public:
    [[nodiscard]] Result<void> load(Connection& connection, qint64 activity);

    struct Found {
        qint64 participation = 0;
        QString reason; ///< translated: why it is nobody
    };
    [[nodiscard]] Found find(const RosterWords& words) const;
    /// "张三 · University"
    [[nodiscard]] QString nameOf(qint64 participation) const { return m_shown.value(participation); }

private:
    void add(QMultiHash<QString, qint64>& index, const QString& key, qint64 participation) const;

    QMultiHash<QString, qint64> m_keys; ///< number, login, mail, phone
    /// Of those of one name whoever comes from there; all of them where that tells nobody.
    [[nodiscard]] QList<qint64> ofOrganization(const QList<qint64>& named, const QString& organization) const;

    QMultiHash<QString, qint64> m_names;
    QHash<qint64, QString> m_shown;
    QMultiHash<qint64, QString> m_organizations; ///< participation -> names of where she comes from
};

} // namespace kitcamp
