// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/retention.h"
#include "views/settings/listsection.h"

namespace kitcamp {

class LineList;

/// How long what is known of whom is kept: the rules, and the people whom they say to erase by now.
class RetentionSection : public ListSection
{
    Q_OBJECT
public:
    RetentionSection(Workplace& workplace, QWidget* parent);

private:
    void buildPeople();
    void load();
    void showPeople(const QList<KeptTooLong>& people);
    void erase();

    Panel* m_panel = nullptr;
    LineList* m_people = nullptr;
    QPushButton* m_erase = nullptr;
    QTimer m_later; ///< reads anew once after a burst of changes
};

} // namespace kitcamp
