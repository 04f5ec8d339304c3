// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QHash>

namespace kitcamp {

/// The digits of a phone number, without the country's own prefix.
[[nodiscard]] QString foldedPhone(const QString& phone);

/// Finds persons of the file, and of the rows before, by what lists know of them: numbers, login, mail, name.
class PersonIndex
{
public:
    [[nodiscard]] Result<void> load(Connection& connection);

    [[nodiscard]] qint64 byNumber(const QString& number) const;
    [[nodiscard]] qint64 byLogin(const QString& login) const;
    [[nodiscard]] qint64 byMail(const QString& mail) const;
    [[nodiscard]] qint64 byPhone(const QString& phone) const;
    /// Each of mail and phone that both have differs, and there is one.
    [[nodiscard]] bool hasOtherContact(qint64 person, const QString& mail, const QString& phone) const;
    /// The one who had a number that was reported lost since; 0 where nobody has.
    [[nodiscard]] qint64 byLostNumber(const QString& number) const;
    /// 0 where nobody, or more than one, has that name (in the organization, where one is given).
    [[nodiscard]] qint64 byName(const QString& name, qint64 organization) const;
    /// Everybody of that name (in the organization, where one is given).
    [[nodiscard]] QList<qint64> allByName(const QString& name, qint64 organization) const;
    [[nodiscard]] int countByName(const QString& name) const;
    [[nodiscard]] bool isCalled(qint64 person, const QString& name) const;
    [[nodiscard]] bool hasLost(qint64 person, const QString& number) const;

    /// What a person has as mail and phone, folded.
    [[nodiscard]] std::pair<QString, QString> contactOf(qint64 person) const
    {
        return m_contacts.value(person);
    }
    /// A row that was found to mean the person names these too.
    void learnContact(qint64 person, const QString& mail, const QString& phone);
    void addNumber(const QString& number, qint64 person);
    void add(qint64 person, const QString& name, qint64 organization, const QString& login,
             const QString& mail, const QString& phone = {});

private:
    QHash<QString, qint64> m_numbers;
    QMultiHash<QString, qint64> m_lost; ///< number -> who reported it lost
    QHash<QString, qint64> m_logins;
    QHash<QString, qint64> m_mails;
    QHash<QString, qint64> m_phones;
    QHash<qint64, std::pair<QString, QString>> m_contacts; ///< person -> mail, phone
    QMultiHash<QString, std::pair<qint64, qint64>> m_names; ///< name -> person, organization
};

} // namespace kitcamp
