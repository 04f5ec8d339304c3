// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "views/common/workplace.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace kitcamp {

class InlineMessage;
class Panel;

/// One subject of the settings: its panels, and one line where it says what was saved or what is wrong.
class SettingsSection : public QWidget
{
    Q_OBJECT
public:
    SettingsSection(Workplace& workplace, QWidget* parent);

    /// Puts the focus where a person starts.
    virtual void arrive();

protected:
    [[nodiscard]] Workplace& workplace() const { return m_workplace; }
    [[nodiscard]] Store& store() const { return m_workplace.store; }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    [[nodiscard]] InlineMessage* message() const { return m_message; }
    Panel* addPanel(const QString& heading, const QString& context = {});
    /// A line with one filled button at the right end of a panel.
    QPushButton* addSaveButton(Panel* panel, const QString& name);
    /// Says \p sentence, or why it was not done; true where it was.
    bool answer(const Result<Performed>& done, const QString& sentence);

private:
    Workplace& m_workplace;
    InlineMessage* m_message = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace kitcamp
