// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/fields.h"
#include "models/store/result.h"

#include <QJsonObject>
#include <QSet>
#include <QString>

#include <functional>
#include <map>

namespace kitcamp {

class Change;
class Connection;
class Naming;

/// What is asked of the store, free of its type: a registered kind and its parameters.
struct Action {
    QString kind;
    QJsonObject parameters;
};

/// The row that an Action is mainly about: a conflict is told with its name in front ("Board 14: ...").
struct ObjectRef {
    QString table;
    qint64 id = 0;
};

/// A kind of Action is a struct of parameters that carries every id and instant it uses:
///   static constexpr auto kind = "loan.lend"_L1;
///   template<typename V> void fields(V& v) { v("loan"_L1, loan); ... }   // to and from JSON
///   Result<void> run(Change&) const;                                     // the rows
///   QString sentence(const Naming&) const;                               // tr(), when shown
/// What it may tell besides, for the time when two computers did what cannot both be true:
///   ObjectRef subject() const;                                           // the row it is mainly about
///   QString deed(const Naming&) const;                                   // about the subject: "lent it to
///   Li" Result<bool> alreadySo(Connection&) const;                           // what it wants is so already:
///   nothing to ask Result<QList<Action>> needs(Connection&, qint64 now) const;          // what to do first
///   so that it can be done after all
/// A kind that erases says so:
///   static constexpr bool erases = true;
/// It is recorded without the values that were there (a patchset), is never taken back, and what it emptied
/// goes from the history too (redaction.h).
template <typename A>
concept ActionKind = requires(const A& a, Change& change, const Naming& naming)
{
    {QString(A::kind)};
    {
        a.run(change)
        } -> std::same_as<Result<void>>;
    {
        a.sentence(naming)
        } -> std::same_as<QString>;
};

template <ActionKind A>
[[nodiscard]] Action toAction(const A& action)
{
    FieldWriter writer;
    const_cast<A&>(action).fields(
        writer); // one list of fields serves reading and writing; the writer only reads
    return {QString(A::kind), writer.object};
}

template <typename A>
[[nodiscard]] Result<A> fromParameters(const QJsonObject& parameters)
{
    A action;
    FieldReader reader{parameters};
    action.fields(reader);
    if (!reader.problem.isEmpty())
        return Error{ErrorCode::Usage, reader.problem, QString(A::kind)};
    return action;
}

/// All kinds of Action the program knows; filled by the composition root.
class ActionRegistry
{
public:
    struct Kind {
        std::function<Result<void>(const QJsonObject&, Change&)> run;
        std::function<QString(const QJsonObject&, const Naming&)> sentence;
        // Empty where the kind does not tell:
        std::function<ObjectRef(const QJsonObject&)> subject;
        std::function<QString(const QJsonObject&, const Naming&)> deed;
        std::function<Result<bool>(const QJsonObject&, Connection&)> alreadySo;
        std::function<Result<QList<Action>>(const QJsonObject&, Connection&, qint64 now)> needs;
        bool erases = false;
    };

    template <ActionKind A>
    void add()
    {
        m_kinds[QString(A::kind)] = {
            [](const QJsonObject& parameters, Change& change) -> Result<void> {
                KITCAMP_ASSIGN(const A action, fromParameters<A>(parameters));
                return action.run(change);
            },
            [](const QJsonObject& parameters, const Naming& naming) -> QString {
                const auto action = fromParameters<A>(parameters);
                return action ? action->sentence(naming) : action.error().sentence;
            },
            {},
            {},
            {},
            {},
            false,
        };
        addWhatItTells<A>(m_kinds[QString(A::kind)]);
    }
    [[nodiscard]] const Kind* find(const QString& kind) const
    {
        const auto found = m_kinds.find(kind);
        return found == m_kinds.end() ? nullptr : &found->second;
    }
    [[nodiscard]] bool erases(const QString& kind) const
    {
        const Kind* found = find(kind);
        return found && found->erases;
    }
    [[nodiscard]] QStringList kinds() const
    {
        QStringList names;
        for (const auto& [name, kind] : m_kinds)
            names << name;
        return names;
    }

private:
    template <typename A>
    static void addWhatItTells(Kind& kind)
    {
        if constexpr (requires { A::erases; })
            kind.erases = A::erases;
        if constexpr (requires(const A& a) { a.subject(); }) {
            kind.subject = [](const QJsonObject& parameters) {
                const auto action = fromParameters<A>(parameters);
                return action ? action->subject() : ObjectRef();
            };
        }
        if constexpr (requires(const A& a, const Naming& naming) { a.deed(naming); }) {
            kind.deed = [](const QJsonObject& parameters, const Naming& naming) {
                const auto action = fromParameters<A>(parameters);
                return action ? action->deed(naming) : action.error().sentence;
            };
        }
        if constexpr (requires(const A& a, Connection& connection) { a.alreadySo(connection); }) {
            kind.alreadySo = [](const QJsonObject& parameters, Connection& connection) -> Result<bool> {
                KITCAMP_ASSIGN(const A action, fromParameters<A>(parameters));
                return action.alreadySo(connection);
            };
        }
        if constexpr (requires(const A& a, Connection& connection) { a.needs(connection, qint64()); }) {
            kind.needs = [](const QJsonObject& parameters, Connection& connection,
                            qint64 now) -> Result<QList<Action>> {
                KITCAMP_ASSIGN(const A action, fromParameters<A>(parameters));
                return action.needs(connection, now);
            };
        }
    }

    std::map<QString, Kind> m_kinds;
};

} // namespace kitcamp
