// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendees/campkeys.h"
#include "models/items/roles.h"
#include "views/common/workplace.h"

#include <QWidget>

class QPushButton;

namespace kitcamp {

class InlineMessage;
class TextLabel;

/// How a camp stands with its key, what can be done about it, and the banner that numbers are to be erased.
class KeyPanel : public QWidget
{
    Q_OBJECT
public:
    KeyPanel(Workplace& workplace, QWidget* parent);

    void showActivity(qint64 activity);
    [[nodiscard]] const CampKeyState& state() const { return m_state; }

Q_SIGNALS:
    void said(kitcamp::Tone tone, const QString& sentence);
    void changed(); ///< a key came or went: what is readable is another now

private:
    void buildLayout();
    QPushButton* addButton(const QString& name, const QString& text, void (KeyPanel::*run)());
    void load();
    [[nodiscard]] QString sentence() const;
    void make();
    void exportKey();
    void takeIn();
    void erase();
    void changeDays();
    void refuse(const Error& error);
    [[nodiscard]] QString campName();

    Workplace& m_workplace;
    qint64 m_activity = 0;
    CampKeyState m_state;
    InlineMessage* m_banner = nullptr;
    TextLabel* m_text = nullptr;
    QPushButton* m_make = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_takeIn = nullptr;
    QPushButton* m_erase = nullptr;
    QPushButton* m_days = nullptr;
};

} // namespace kitcamp
