// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace kitcamp {

/// Who stands at the foot of a certificate, with room for a seal.
struct CertificateIssuer {
    qint64 organization = 0; ///< 0 in fields read from a code: only names travel
    QString name; ///< in Chinese; may be empty where nameEn is not
    QString nameEn;

    friend bool operator==(const CertificateIssuer&, const CertificateIssuer&) = default;
};

/// What a certificate says of one person: kept as it was printed, whatever is changed in the file later.
struct CertificateFields {
    QString name; ///< as the person writes it
    QString latinName; ///< may be empty
    QString activity; ///< in Chinese, or the only name there is
    QString activityEn; ///< may be empty
    QString kind; ///< of activity: class, camp, ...
    QString role; ///< of participation: student, mentor, ...
    QDate from; ///< both days included; may be null where the activity has no dates
    QDate until;
    std::optional<int> hours;
    std::optional<int> creditsTenths;
    QList<CertificateIssuer> issuers; ///< in the order of the hosts; the centre where there is no host
    QDate issuedOn;

    /// One line of JSON with sorted keys: the same fields always give the same bytes, which are signed.
    [[nodiscard]] QString text() const;
    /// Refuses what is no such line.
    [[nodiscard]] static Result<CertificateFields> fromText(const QString& text);

    friend bool operator==(const CertificateFields&, const CertificateFields&) = default;
};

/// What a certificate of this participation would say today. Refuses where the participation is gone.
[[nodiscard]] Result<CertificateFields> certificateFieldsOf(Connection& connection, qint64 participation,
                                                            QDate issuedOn);

} // namespace kitcamp
