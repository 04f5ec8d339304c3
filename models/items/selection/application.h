// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/selection/selectionkeeper.h"

namespace kitcamp {

/// A question with what was answered.
struct ReadAnswer {
    QString question;
    QString answer;
};

/// An earlier questionnaire of the same applicant: what the next one says otherwise.
struct ReadSubmission {
    QString when;
    QString source;
    QStringList changes; ///< "Motivation: "short" became "long""
};

/// An application as it is read: everything about one applicant in words.
struct Application {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Application)
public:
    QString name;
    QStringList facts; ///< university, major, entry year ...
    QString standing; ///< "Applied on 2026-03-04", "Offered until ..."
    QList<ReadAnswer> answers;
    QList<ReadSubmission> submissions; ///< where there are several: oldest first
    QStringList earlier; ///< camps and classes that the person took part in
    QStringList warnings; ///< people of the same name, banned, archived
    QString note;
};

[[nodiscard]] Result<Application> readApplication(SelectionKeeper& keeper, const Applicant& applicant);

} // namespace kitcamp
