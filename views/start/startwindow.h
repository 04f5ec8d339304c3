// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordactions.h"

#include <QWidget>

namespace kitcamp {

/// What a centre enters on its first day.
struct NewCentre {
    QString path; ///< the file to be made
    SaveSettings settings;
    RecordBatch hours; ///< steps with table opening_hours; ids are given when they are performed
    QString operatorName;
};

/// The first start: make the centre's file in five minutes, open one, or look at the sample centre.
class StartWindow : public QWidget
{
    Q_OBJECT
public:
    explicit StartWindow(const QString& suggestedFolder, QWidget* parent = nullptr);

    /// Says why the file that was wanted could not be opened.
    void sayProblem(const QString& sentence);

Q_SIGNALS:
    void newCentreRequested(const kitcamp::NewCentre& centre);
    void openRequested();
    void sampleRequested();
    void languageRequested(const QString& code);
};

} // namespace kitcamp
