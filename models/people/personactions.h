// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"

#include <QCoreApplication>

namespace kitcamp {

/// Gives a card that nobody knew to a person. A card that she had reported lost is found again by this.
struct BindCard {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::BindCard)
public:
    static constexpr auto kind = QLatin1String("card.bind");
    qint64 number = 0; ///< id of the new person_number
    PersonId person;
    QString numberKind = QStringLiteral("card"); ///< student, staff, card, other
    QString value; ///< as people read it

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("number"), number);
        v(QLatin1String("person"), person);
        v(QLatin1String("kind"), numberKind);
        v(QLatin1String("value"), value);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// From now on the number is refused by the name of its owner, and may be given to somebody else.
struct ReportNumberLost {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ReportNumberLost)
public:
    static constexpr auto kind = QLatin1String("number.lost");
    qint64 number = 0; ///< person_number
    qint64 at = 0; ///< Unix seconds

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("number"), number);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Takes the report of a loss back.
struct ReportNumberFound {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ReportNumberFound)
public:
    static constexpr auto kind = QLatin1String("number.found");
    qint64 number = 0; ///< person_number

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("number"), number);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Remembers that a name which somebody wrote means this organization: it is not asked about again.
struct ConfirmOrganizationName {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ConfirmOrganizationName)
public:
    static constexpr auto kind = QLatin1String("organization.confirm-name");
    qint64 id = 0; ///< of the new organization_name
    OrganizationId organization;
    QString name;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("id"), id);
        v(QLatin1String("organization"), organization);
        v(QLatin1String("name"), name);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
};

} // namespace kitcamp
