// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/rowlookup.h"
#include "models/store/store.h"

#include <QJsonObject>
#include <QStringList>

namespace kitcamp {

/// What of a camp goes into a template beside its plan, its questions and its rubric.
struct TemplateChoice {
    bool hosts = false; ///< organizations are named: hosts, givers of cases, quotas of one university
    bool cases = true; ///< project cases
    QList<qint64> courses;
    QList<qint64> rules; ///< of lending
};

/// What may go along with a camp's template.
struct TemplateOffer {
    QList<NamedRow> courses; ///< the camp's own course first
    qint64 ownCourse = 0; ///< 0: none
    QList<NamedRow> rules; ///< of lending
};
[[nodiscard]] Result<TemplateOffer> templateOffer(Store& store, qint64 activity);

/// A template as it is written.
struct WrittenTemplate {
    QByteArray bytes; ///< of a .kitcamp-plan file
    QStringList remarks; ///< what was left out, in words
};

/// A camp as another centre can open it: one JSON object without a person, an id or a date (README.md tells
/// the format). Texts in which the name of a person of this file stands are left out, with a remark.
[[nodiscard]] Result<WrittenTemplate> writeCampTemplate(Connection& connection, qint64 activity,
                                                        const TemplateChoice& choice);

/// A template that was read and has the form that it should have.
class CampTemplate
{
public:
    /// Refused where the bytes are damaged, of a newer Kitcamp or something else; \p file is named in the
    /// sentence.
    [[nodiscard]] static Result<CampTemplate> read(const QByteArray& bytes, const QString& file);

    [[nodiscard]] const QJsonObject& camp() const { return m_camp; }
    /// The parts of one section ("phases", "questions" ...), in their order.
    [[nodiscard]] const QList<QJsonObject>& parts(const QString& section) const;
    [[nodiscard]] int days() const;

private:
    [[nodiscard]] Result<void> readSections(const QJsonObject& root, const QString& file);

    QJsonObject m_camp;
    QHash<QString, QList<QJsonObject>> m_parts;
};

} // namespace kitcamp
