// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace kitcamp {

/// What a row of a list says somebody, or the guardian, agreed to.
struct WrittenConsent {
    QString givenOn; ///< ISO
    QStringList purposes;
    QString version;
    QString guardian;
    QString guardianPhone;
};

/// The fields of lists that say it.
namespace consentField {
constexpr auto givenOn = QLatin1String("consent_on");
constexpr auto purpose = QLatin1String("consent_purpose");
constexpr auto version = QLatin1String("consent_version");
constexpr auto guardian = QLatin1String("guardian");
constexpr auto guardianPhone = QLatin1String("guardian_phone");
} // namespace consentField

/// The purposes that \p written names, in either language, several divided by commas or line ends; "all" is
/// what guardians are asked. nullopt where a word is not understood; nothing written: taking part.
[[nodiscard]] std::optional<QStringList> consentPurposesOf(const QString& written);

/// The consents that the file has, and those that a list brings: nobody gets one twice.
class ConsentRows
{
public:
    [[nodiscard]] Result<void> load(Connection& connection);
    /// Rows of the table consent that are missing, for \p activity alone where it is not 0.
    [[nodiscard]] QList<QJsonObject> missing(qint64 person, qint64 activity, const WrittenConsent& written);

private:
    QSet<QString> m_known; ///< person, activity, purpose of those that were not withdrawn
};

} // namespace kitcamp
