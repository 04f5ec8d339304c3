// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"

#include <QDateTime>
#include <QJsonValue>
#include <QTimeZone>

namespace kitcamp {

/// One value that is kept of somebody.
struct PersonCell {
    QString column; ///< as the file and JSON call it
    QString title; ///< in the language of the application
    QString text; ///< as people read it; empty: nothing is kept
    QJsonValue value; ///< as programs read it
};

struct PersonRow {
    qint64 id = 0;
    QList<PersonCell> cells; ///< in the order of people's forms
};

/// Rows of one table.
struct PersonPart {
    QString key;
    QString table;
    QString title; ///< in the language of the application
    QList<PersonRow> rows;
};

struct PersonSubject {
    QString key;
    QString title; ///< in the language of the application
    QList<PersonPart> parts; ///< those that have rows
};

/// A value of hers before and after somebody did something.
struct PersonChange {
    QString table;
    qint64 row = 0;
    QString column; ///< empty: the whole row was added or removed
    QString title;
    PersonCell before;
    PersonCell after;
};

/// What was done about somebody, as the history tells it.
struct PersonDeed {
    qint64 at = 0; ///< Unix seconds
    QString kind; ///< of the Action
    QString sentence; ///< in the language of the application
    QString who; ///< the operator; empty: nobody in particular
    QString computer; ///< of the centre's; empty: this one, or not known
    QList<PersonChange> changes; ///< of her rows alone
};

/// A place that is nobody's in particular where a name like hers is written.
struct PersonMention {
    QString table;
    qint64 row = 0;
    QString kind; ///< "device"
    QString name; ///< of the row
    QString field; ///< title of the column
};

/// All that the file holds of one person, in the language of the application.
struct PersonData {
    qint64 person = 0;
    QString name;
    QString centre;
    qint64 readAt = 0; ///< Unix seconds
    QTimeZone zone; ///< of the centre
    bool underAge = false;
    bool erased = false;
    int sealed = 0; ///< values that are sealed and were not opened
    int opened = 0; ///< values that were sealed and stand here in clear
    QList<PersonSubject> subjects; ///< those that have rows
    QList<PersonDeed> deeds; ///< oldest first
    QList<PersonMention> mentions;

    [[nodiscard]] int rowCount() const;
    [[nodiscard]] const PersonPart* part(const QString& key) const;
};

/// What it is read from. Belongs to the thread of its connection.
struct PersonDataSource {
    Connection& file;
    const Domain& domain; ///< labels, choices and sentences
    qint64 now = 0; ///< Unix seconds
    /// Opens what is sealed; empty: it stays sealed. An error says that the key is not here: it stays sealed.
    std::function<Result<QString>(const QString& sealedText)> open = {};
    /// Of so many steps so many are done; false ends it with ErrorCode::Cancelled. May be empty.
    std::function<bool(int done, int all)> progress = {};
};

/// Refused ("row-gone") where there is no such person.
[[nodiscard]] Result<PersonData> readPersonData(const PersonDataSource& source, qint64 person);

} // namespace kitcamp
