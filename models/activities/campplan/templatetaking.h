// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/campplan/camptemplate.h"
#include "models/store/recordactions.h"

#include <QDate>
#include <QSet>

namespace kitcamp {

class IdGenerator;

/// How a template becomes a camp of this centre.
struct TakeWish {
    QString name; ///< empty: as in the template
    QString nameEn;
    QDate firstDay;
    bool hosts = true;
    bool courses = true;
    bool rules = true;
    QSet<QString> leftOut; ///< models that are not known here and shall not be made, by UnknownModel::key
};

/// A model that this centre does not have.
struct UnknownModel {
    QString key;
    QString name;
    QString category; ///< may be empty
};

/// A camp before it is made, for a person to look at.
struct PreparedCamp {
    RecordBatch action;
    qint64 activity = 0;
    QStringList made; ///< "8 sessions"
    QStringList known; ///< what is there already and stays as it is
    QList<UnknownModel> unknown; ///< made, or left out where the wish says so
    QStringList remarks;
};

/// One Action that makes everything. Reads only; refused where no first day is given.
[[nodiscard]] Result<PreparedCamp> campFromTemplate(Connection& rows, IdGenerator& ids,
                                                    const CampTemplate& source, const TakeWish& wish);

} // namespace kitcamp
