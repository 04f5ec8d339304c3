// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/campplan/templateformat.h"
#include "models/activities/campplan/templatetaking.h"

namespace kitcamp {

/// The plain columns of a section as a record has them: numbers as text.
[[nodiscard]] QJsonObject templateValues(const templateformat::Section& section, const QJsonObject& part);

/// Finds in this centre what a template names, or adds a step that makes it; each thing once.
class TemplateLookup
{
public:
    TemplateLookup(Connection& rows, IdGenerator& ids, const QSet<QString>& leftOut, PreparedCamp& made);

    [[nodiscard]] Result<qint64> organization(const QJsonObject& organization);
    /// A category or a group, by one of its names.
    [[nodiscard]] Result<qint64> named(const QString& table, const QString& name);
    /// By its name and, where several have it, its category; 0: it is left out.
    [[nodiscard]] Result<qint64> model(const QJsonObject& model);
    /// False: a course of that code or name is there already.
    [[nodiscard]] Result<bool> addCourse(const QJsonObject& course);
    /// One that addCourse() was asked for; 0: none.
    [[nodiscard]] qint64 course(const QJsonObject& course) const;
    /// False: the same rule is there already, or it asks for a course that nobody has.
    [[nodiscard]] Result<bool> addRule(const QJsonObject& rule);

private:
    [[nodiscard]] Result<qint64> findModel(const QString& name, const QString& category);
    [[nodiscard]] Result<qint64> findCourse(const QString& code, const QString& name, const QString& nameEn);
    [[nodiscard]] Result<std::optional<QJsonObject>> ruleValues(const QJsonObject& rule);

    Connection& m_rows;
    IdGenerator& m_ids;
    QSet<QString> m_leftOut;
    PreparedCamp& m_made;
    QHash<QString, qint64> m_found; ///< "table/name" -> id, also of what is made
    QHash<QString, qint64> m_courses;
};

} // namespace kitcamp
