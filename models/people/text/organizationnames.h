// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/text/namelikeness.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace kitcamp {

/// An organization and all its names: full, short, former, in any language.
struct KnownOrganization {
    qint64 id = 0;
    QStringList names;
};

/// An organization that a written name may mean.
struct OrganizationMatch {
    enum Kind {
        Exact, ///< one of its names, apart from case, width, spaces, punctuation and traditional characters
        Near, ///< to be confirmed by a person, never taken silently
    };
    qint64 id = 0;
    Kind kind = Near;
    double score = 0; ///< 0..1; 1 is exact
    QString name; ///< the known name that is meant
    QString reason; ///< a translated sentence for the person who confirms
};

/// Finds which known organization a written name means.
/// A name that a person has confirmed is given to `add` (and stored by the caller), and is exact from then
/// on. Not thread-safe: one instance per thread.
class OrganizationNames
{
    Q_DECLARE_TR_FUNCTIONS(OrganizationNames)
    Q_DISABLE_COPY_MOVE(OrganizationNames)

public:
    explicit OrganizationNames(const std::vector<KnownOrganization>& known = {});
    ~OrganizationNames() = default;

    void add(qint64 organization, const QString& name);

    /// The organizations that it may mean, best first, each once; only exact ones where there are any.
    [[nodiscard]] std::vector<OrganizationMatch> matches(const QString& written, std::size_t limit = 5);
    /// The one organization with exactly this name; none if no name, or names of two organizations, are
    /// written so.
    [[nodiscard]] std::optional<qint64> certain(const QString& written);

private:
    struct Known {
        qint64 id = 0;
        PreparedName name;
    };

    [[nodiscard]] std::vector<OrganizationMatch> exactMatches(const PreparedName& written) const;
    [[nodiscard]] std::vector<OrganizationMatch> nearMatches(const PreparedName& written) const;
    static QString reasonOf(const Likeness& likeness, const QString& written, const QString& known);

    TextFolding m_folding;
    Readings m_readings;
    NameLikeness m_likeness;
    std::vector<Known> m_known;
};

} // namespace kitcamp
