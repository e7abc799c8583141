"""The GraphQL interface: Dutch types with a description on every field, and one store query behind each root field."""
