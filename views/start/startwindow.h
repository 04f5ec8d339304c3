// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/start/joinstep.h"
#include "views/start/newcentre.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace kitcamp {

class InlineMessage;
class NamesStep;
class StartStep;
class TextLabel;

/// The first start: make the centre's file in five minutes, join one, open one, or look at the sample centre.
class StartWindow : public QWidget
{
    Q_OBJECT
public:
    explicit StartWindow(const QString& suggestedFolder, QWidget* parent = nullptr);

    /// Says why the file that was wanted could not be opened.
    void sayProblem(const QString& sentence);
    /// How another computer of a centre is made.
    void setJoin(JoinStep::Join join);

    /// After joined(): that nobody has to type again at once; may be empty.
    [[nodiscard]] QString keysPassphrase() const;

Q_SIGNALS:
    void newCentreRequested(const kitcamp::NewCentre& centre);
    /// The file of a centre that was joined is there; \p remark may be empty.
    void joined(const QString& path, const QString& remark);
    void openRequested();
    void sampleRequested();
    void languageRequested(const QString& code);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildLayout(const QString& suggestedFolder);
    [[nodiscard]] QWidget* buildTop();
    [[nodiscard]] QWidget* buildFoot();
    void addLanguage(QLayout* line, const QString& code, const QString& name);
    void addJoin(const QString& suggestedFolder);
    void addStep(StartStep* step);
    void goTo(int page);
    void begin(bool alliance);
    [[nodiscard]] int stepCount() const;
    void goToJoin();
    void back();
    void next();
    [[nodiscard]] NewCentre entered() const;

    InlineMessage* m_message = nullptr;
    QWidget* m_languages = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_progress = nullptr;
    QStackedWidget* m_stack = nullptr; ///< the choices, then the steps, then joining
    JoinStep* m_join = nullptr;
    QList<StartStep*> m_steps;
    NamesStep* m_names = nullptr;
    bool m_alliance = false; ///< of the file that is made: it has no desk to ask about
    QWidget* m_foot = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace kitcamp
